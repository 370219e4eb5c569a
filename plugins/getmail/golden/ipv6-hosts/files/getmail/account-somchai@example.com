[retriever]
type = SimpleIMAPSSLRetriever
server = 2001:db8::25
port = 993
username = somchai@example.com
password_command = ("secret-tool", "lookup", "mail-server", "2001:db8::25", "mail-user", "somchai@example.com")
ca_certs = /etc/ssl/certs/ca-certificates.crt
mailboxes = ("ALL",)

[destination]
type = Maildir
path = ~/Mail/somchai@example.com/

[options]
read_all = false
delete = false
max_messages_per_session = 500
