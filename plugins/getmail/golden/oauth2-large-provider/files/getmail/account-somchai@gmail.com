[retriever]
type = SimpleIMAPSSLRetriever
server = imap.gmail.com
port = 993
username = somchai@gmail.com
password_command = ("secret-tool", "lookup", "mail-server", "imap.gmail.com", "mail-user", "somchai@gmail.com")
ca_certs = /etc/ssl/certs/ca-certificates.crt
mailboxes = ("ALL",)

[destination]
type = Maildir
path = ~/Mail/somchai@gmail.com/

[options]
read_all = false
delete = false
max_messages_per_session = 500
