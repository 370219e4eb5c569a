"""The web side: one nginx, a server block for each name."""
from domain import CLOSED, WEB, WEB6

HEAD = """daemon off;
pid {folder}/run/nginx.pid;
worker_processes 1;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  server_names_hash_max_size 8192;
  server_names_hash_bucket_size 128;
  client_body_temp_path {folder}/run/web-body;
  proxy_temp_path {folder}/run/web-proxy;
  fastcgi_temp_path {folder}/run/web-fastcgi;
  uwsgi_temp_path {folder}/run/web-uwsgi;
  scgi_temp_path {folder}/run/web-scgi;
  server {{
{http}
    return 404;
  }}
  server {{
{https}
    ssl_certificate {folder}/certificates/nobody.pem;
    ssl_certificate_key {folder}/certificates/nobody.key;
    return 404;
  }}
  include {folder}/web/*.conf;
}}
"""


def listeners(port, words=""):
    addresses = [WEB, f"[{WEB6}]"] + [CLOSED] * ("ssl" not in words)
    return "\n".join(f"    listen {address}:{port}{words};" for address in addresses)


def configuration(folder, ports):
    return HEAD.format(folder=folder, http=listeners(ports[80], " default_server"),
                       https=listeners(ports[443], " ssl default_server"))


def site(folder, ports, host, one):
    """One file a name, so that nginx names it when pasted lines are wrong."""
    blocks = []
    for port, words, locations in ((ports[443], " ssl", one.https), (ports[80], "", one.http)):
        lines = ["server {", listeners(port, words), f"  server_name {host};"]
        if words:
            lines += [f"  ssl_certificate {folder}/certificates/{one.certificate}.pem;",
                      f"  ssl_certificate_key {folder}/certificates/{one.certificate}.key;"]
        for location, text in locations.items():
            lines.append(f"  location {location} {{ {text} }}")
        if "/" not in locations:
            lines.append("  location / { return 404; }")
        blocks += lines + ["}", ""]
    return "\n".join(blocks)
