[retriever]
type = SimplePOP3SSLRetriever
server = pop.example.com
port = 995
username = somchai@example.com
password_command = ("secret-tool", "lookup", "mail-server", "pop.example.com", "mail-user", "somchai@example.com")
ca_certs = /etc/ssl/certs/ca-certificates.crt

[destination]
type = Maildir
path = ~/Mail/somchai@example.com/

[options]
read_all = false
delete = false
max_messages_per_session = 500
delete_after = 14
