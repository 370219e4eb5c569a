// What account set-up does after somebody typed name, address and password: asks everywhere where it
// would, creates the account and fetches mail; and what its question to Autodiscover alone finds.
// Arguments: address, password.
const [address, password] = args;
const load = name =>
  ChromeUtils.importESModule(`resource:///modules/accountcreation/${name}.sys.mjs`);
const { FindConfig } = load("FindConfig");
const { AccountConfig } = load("AccountConfig");
const { CreateInBackend } = load("CreateInBackend");
const { fetchConfigFromExchange } = load("ExchangeAutoDiscover");

const never = new AbortController().signal;
const domain = address.split("@")[1];
const told = ({ type, hostname, port, socketType, username }) =>
  ({ type, hostname, port, socketType, username });
const exchange = await fetchConfigFromExchange(domain, address, never, "", password);
const search = FindConfig.parallelAutoDiscovery(domain, address, never, password);
const config = (await search.next()).value;
const alternatives = config.incomingAlternatives.map(told);
AccountConfig.replaceVariables(config, "Malee", address, password);
config.rememberPassword = true;
const account = await CreateInBackend.createAccountInBackend(config);
account.incomingServer.performBiff(null);
return {
  autoconfig: { source: config.subSource, incoming: told(config.incoming), alternatives,
                outgoing: told(config.outgoing) },
  autodiscover: { incoming: told(exchange.incoming), outgoing: told(exchange.outgoing) },
};
