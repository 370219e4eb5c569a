#!/usr/bin/env python3
"""Walks through the page of setup --browser as a browser would, without running its script.

page_client.py FILE ANSWERS [undo]   FILE: what the program tells to open; ANSWERS: a JSON object,
question -> answer (text, true or false, list; "PASSWORD" stands for the lab's in $PASSWORD). Prints
one JSON object a page on stdout: what was asked and how, the headings, and the end.
"""
import html.parser
import http.client
import json
import os
import sys
import time
import urllib.parse


class Page(html.parser.HTMLParser):
    """The forms of a page with their fields and buttons, its headings and its text."""

    def __init__(self, source):
        super().__init__()
        self.forms, self.headings, self.words = [], [], []
        self.refresh = None
        self.heading = self.title = self.inForm = self.isTold = False
        self.told = ""
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.forms.append({"action": attributes["action"], "fields": [], "title": ""})
            self.inForm = True
        elif tag == "input" and self.forms:
            self.forms[-1]["fields"].append(attributes)
        elif tag == "meta" and attributes.get("http-equiv") == "refresh":
            self.refresh = attributes["content"].split("url=")[1]
        elif tag == "section" and attributes.get("class") == "told":
            self.isTold = True
        elif tag in ("h1", "h2") and self.inForm:
            self.title = True
        elif tag == "h1":
            self.heading = True
            self.headings.append("")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if tag in ("h1", "h2"):
            self.heading = self.title = False
        if tag == "form":
            self.inForm = False
        if tag == "section":
            self.isTold = False

    def handle_data(self, data):
        self.words.append(data)
        if self.isTold:
            self.told += data
        if self.title:
            self.forms[-1]["title"] += data.replace("\u200b", "")
        if self.heading:
            self.headings[-1] += data.replace("\u200b", "")


class Browser:
    def __init__(self, origin):
        self.origin = origin
        self.host = urllib.parse.urlsplit(origin).netloc
        self.cookie = None

    def ask(self, method, path, fields=None, origin=None, site="same-origin"):
        connection = http.client.HTTPConnection(self.host, timeout=60)
        headers = {"Sec-Fetch-Site": site}
        if self.cookie:
            headers["Cookie"] = self.cookie
        body = None
        if method == "POST":
            headers["Origin"] = origin or self.origin
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields or [])
        connection.request(method, path, body, headers)
        reply = connection.getresponse()
        text = reply.read().decode()
        if reply.getheader("Set-Cookie"):
            self.cookie = reply.getheader("Set-Cookie").split(";")[0]
        if reply.status == 303:
            return self.ask("GET", reply.getheader("Location"))
        return reply.status, text


def tell(**words):
    print(json.dumps(words, ensure_ascii=False), flush=True)


def asked_form(page):
    for form in page.forms:
        if form["action"] == "/answer" and any(
                field["name"] != "turn" for field in form["fields"]):
            return form
    return None


def answer_fields(form, answers):
    named = [field for field in form["fields"] if field["name"] != "turn"]
    name = named[0]["name"]
    fields = [("turn", next(f["value"] for f in form["fields"] if f["name"] == "turn"))]
    if named[0]["type"] == "hidden":  # ticks
        fields.append((name, ""))
    if name in answers:
        given = answers[name]
        if given == "PASSWORD":
            given = os.environ["PASSWORD"]
        if isinstance(given, bool):
            given = "yes" if given else "no"
        fields += [(name, one) for one in (given if isinstance(given, list) else [given])]
    else:  # as it stands
        fields += [(name, field.get("value", "")) for field in named
                   if field["type"] in ("text", "password") or "checked" in field]
    return name, fields


def main():
    file, answers = sys.argv[1], json.loads(sys.argv[2])
    with open(file, encoding="utf-8") as opened:
        entry = Page(opened.read()).forms[0]
    origin = entry["action"].removesuffix("/enter")
    token = next(field["value"] for field in entry["fields"] if field["name"] == "token")
    browser = Browser(origin)
    status, text = browser.ask("POST", "/enter", [("token", token)], "null", "cross-site")
    assert status == 200 and Page(text).refresh == "/", text
    tell(entered=True, fileIsGone=not os.path.exists(file))
    again = Browser(origin)
    tell(secondUse=again.ask("POST", "/enter", [("token", token)], "null", "cross-site")[0],
         stranger=again.ask("GET", "/")[0])
    status, text = browser.ask("GET", "/")
    for _ in range(200):
        page = Page(text)
        form = asked_form(page)
        if form:
            name, fields = answer_fields(form, answers)
            tell(asked=name, text=form["title"], told=page.told, language=text.split('lang="')[1][:2])
            status, text = browser.ask("POST", form["action"], fields)
        elif any(form["action"] == "/finish" for form in page.forms):
            break
        else:
            time.sleep(0.2)
            status, text = browser.ask("GET", page.refresh or "/")
    tell(end=page.headings[0], text=" ".join(" ".join(page.words).split()))
    if "undo" in sys.argv[3:]:
        status, text = browser.ask("POST", "/undo")
        tell(undone=Page(text).headings[0])
    status, text = browser.ask("POST", "/finish")
    tell(last=Page(text).headings[0])


main()
