// Reads an Autodiscover answer with Thunderbird's own reader, which its module keeps to itself.
// Argument: the XML.
const url = "resource:///modules/accountcreation/ExchangeAutoDiscover.sys.mjs";
const source = await (await fetch(url)).text();
const script = source
  .replace(/^import \{ (\w+) \} from "([^"]+)";$/gm, 'var { $1 } = ChromeUtils.importESModule("$2");')
  .replace(/^export /gm, "");
const principal = Services.scriptSecurityManager.getSystemPrincipal();
const sandbox = Cu.Sandbox(principal, { wantGlobalProperties: ["ChromeUtils"] });
sandbox.Services = Services;
Cu.evalInSandbox(script, sandbox);

const { JXON } = ChromeUtils.importESModule("resource:///modules/JXON.sys.mjs");
const xml = JXON.build(new DOMParser().parseFromString(args[0], "text/xml"));
const config = sandbox.readAutoDiscoverXML(xml);
const told = ({ type, hostname, port, socketType, auth, username }) =>
  ({ type, hostname, port, socketType, auth, username });
return { incoming: told(config.incoming), outgoing: told(config.outgoing) };
