// What account set-up does after somebody typed name, address and password: takes the servers from
// isp/<domain>.xml beside the program and creates the account. Arguments: address, password.
const [address, password] = args;
const load = name => ChromeUtils.importESModule(`resource:///modules/accountcreation/${name}.sys.mjs`);
const { FetchConfig } = load("FetchConfig");
const { AccountConfig } = load("AccountConfig");
const { CreateInBackend } = load("CreateInBackend");

const config = await FetchConfig.fromDisk(address.split("@")[1], new AbortController().signal);
const alternatives = config.incomingAlternatives.length;
AccountConfig.replaceVariables(config, "Malee", address, password);
config.rememberPassword = true;
const account = await CreateInBackend.createAccountInBackend(config);
account.incomingServer.performBiff(null);
const { type, hostname, port, socketType, username } = config.incoming;
return { source: config.subSource, type, hostname, port, socketType, username, alternatives };
