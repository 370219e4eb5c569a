[retriever]
type = SimpleIMAPSSLRetriever
server = imap.example.com
port = 993
username = somchai@example.com
password_command = ("secret-tool", "lookup", "mail-server", "imap.example.com", "mail-user", "somchai@example.com")
ca_certs = /etc/ssl/certs/ca-certificates.crt
mailboxes = ("ALL",)

[destination]
type = Maildir
path = ~/Mail/somchai@example.com/

[options]
read_all = false
delete = false
max_messages_per_session = 500
