[retriever]
type = SimpleIMAPSSLRetriever
server = imap.example.com
port = 993
username = สมชาย@example.com
password_command = ("secret-tool", "lookup", "mail-server", "imap.example.com", "mail-user", "%E0%B8%AA%E0%B8%A1%E0%B8%8A%E0%B8%B2%E0%B8%A2@example.com")
ca_certs = /etc/ssl/certs/ca-certificates.crt
mailboxes = ("ALL",)

[destination]
type = Maildir
path = ~/Mail/%E0%B8%AA%E0%B8%A1%E0%B8%8A%E0%B8%B2%E0%B8%A2@example.com/

[options]
read_all = false
delete = false
max_messages_per_session = 500
