"""The servers: one nginx that answers with fixed bytes over TLS, and the sandbox where calls must be held.

nginx is one process on its own CPU, with a certificate authority that is made for the run.
"""

import contextlib
import re
import socket
import ssl
import subprocess
import time
from pathlib import Path

from . import payloads
from .processes import PATIENCE, Failure, find, running

CONFIGURATION = """
daemon off;
{processes}
worker_rlimit_nofile {files};
pid nginx.pid;
error_log error.log;
events {{ worker_connections {connections}; }}
http {{
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    client_body_buffer_size 256k;
    keepalive_requests 1000000000;
    keepalive_timeout 300s;
    default_type application/json;
    add_header Conductor-Request-Id req_1234567abcdefg;
    open_file_cache max=16;

    server {{
        listen 127.0.0.1:{port} ssl backlog=16384;
        server_name localhost;
        root {folder};
        ssl_certificate server.crt;
        ssl_certificate_key server.key;
        ssl_session_cache shared:sessions:10m;

        location /v1/end-users {{
            if ($request_method = GET) {{ return 200 '{end_users}'; }}
            return 200 '{end_user}';
        }}
        location = /v1/quickbooks-desktop/invoices {{
            if ($request_method = POST) {{ rewrite ^ /created.json last; }}
            rewrite ^ /page.json last;
        }}
        location /v1/quickbooks-desktop/invoices/ {{ rewrite ^ /invoice.json last; }}
        location = /invoice.json {{ internal; }}
        # A file is not for POST, says nginx; this one is.
        location = /created.json {{
            internal;
            error_page 405 =200 /created.json;
        }}
        location = /page.json {{ internal; }}
    }}
    server {{
        listen unix:{folder}/status;
        location / {{ stub_status; }}
    }}
}}
"""


def make_certificates(folder):
    """A certificate authority in ca.crt, and a certificate for localhost in server.crt, for a day."""

    def openssl(*arguments):
        done = subprocess.run(
            [find("openssl"), *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            check=False,
        )
        if done.returncode != 0:
            raise Failure(f"openssl {arguments[0]} failed: {done.stdout}")

    for name in ("ca", "server"):
        openssl("ecparam", "-genkey", "-noout", "-name", "prime256v1", "-out", f"{name}.key")
    openssl("req", "-x509", "-new", "-key", "ca.key", "-days", "1", "-subj", "/CN=Benchmark CA", "-out", "ca.crt")
    openssl("req", "-new", "-key", "server.key", "-subj", "/CN=localhost", "-out", "server.csr")
    (folder / "server.ext").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1", encoding="ascii")
    openssl(
        "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "1",
        "-extfile", "server.ext", "-out", "server.crt",
    )  # fmt: skip


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, url, ca, folder=None, process=None):
        self.url = url
        self.ca = ca
        self.folder = folder
        self.process = process

    def requests(self):
        """How many requests nginx has begun to read since it started, this one not counted."""
        with socket.socket(socket.AF_UNIX) as status:
            status.connect(str(self.folder / "status"))
            status.sendall(b"GET / HTTP/1.0\r\n\r\n")
            answer = b"".join(iter(lambda: status.recv(65536), b"")).decode()
        return int(re.search(r"^ *\d+ +\d+ +(\d+)", answer, re.MULTILINE).group(1))


def listens(process, port, ca):
    context = ssl.create_default_context(cafile=str(ca))
    give_up = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < give_up:
        with contextlib.suppress(OSError):
            with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
                with context.wrap_socket(plain, server_hostname="localhost"):
                    return True
        time.sleep(0.02)
    return False


@contextlib.contextmanager
def nginx(folder, cpus, files):
    """An nginx with a worker for each of the CPUs, or with one anywhere."""
    folder = Path(folder)
    folder.mkdir(parents=True)
    make_certificates(folder)
    (folder / "page.json").write_text(payloads.text(payloads.page()), encoding="ascii")
    (folder / "invoice.json").write_text(payloads.text(payloads.invoice(1, 3)), encoding="ascii")
    (folder / "created.json").write_text(payloads.text(payloads.invoice(1, 100)), encoding="ascii")
    one = "master_process off;"
    several = f"worker_processes {len(cpus)};\nuser root root;"
    for _ in range(5):  # another program may take the port before nginx does
        port = free_port()
        (folder / "nginx.conf").write_text(
            CONFIGURATION.format(
                processes=several if len(cpus) > 1 else one,
                files=files,
                connections=min(files - 100, 20000),
                port=port,
                folder=folder,
                end_user=payloads.text(payloads.end_user()),
                end_users=payloads.text(payloads.end_users()),
            ),
            encoding="ascii",
        )
        with (folder / "output").open("w", encoding="utf-8") as output:
            command = [find("nginx"), "-p", folder, "-c", folder / "nginx.conf"]
            with running(command, cpus, stdout=output, stderr=output) as process:
                if listens(process, port, folder / "ca.crt"):
                    yield Server(f"https://localhost:{port}/v1", folder / "ca.crt", folder, process)
                    return
    raise Failure("nginx does not start: " + (folder / "output").read_text(encoding="utf-8"))


@contextlib.contextmanager
def sandbox(program, folder, cpus):
    ca = Path(folder) / "sandbox-ca.pem"
    with running([program, "--ca-out", ca], cpus, stdout=subprocess.PIPE, text=True) as process:
        announced = process.stdout.readline()
        found = re.search(r"listening at (\S+) with key", announced)
        if not found:
            raise Failure(f"{program} does not start: {announced}")
        yield Server(found.group(1), ca, process=process)
