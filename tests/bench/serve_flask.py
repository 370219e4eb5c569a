"""What people run today: Flask answers the file's bytes at every path (gunicorn serve_flask:app)."""
import os

from flask import Flask, Response

with open(os.environ["SERVE_FILE"], "rb") as file:
    CONTENT = file.read()
app = Flask(__name__)


@app.route("/", defaults={"path": ""})
@app.route("/<path:path>")
def answer(path):
    return Response(CONTENT, mimetype="text/xml")
