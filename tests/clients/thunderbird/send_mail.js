// Sends a mail as the composer does, from the identity with this address.
// Arguments: the sender's address, the recipient, the subject.
const [from, to, subject] = args;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const identity = MailServices.accounts.allIdentities.find(each => each.email == from);
identity.doFcc = false;
const fields = Cc["@mozilla.org/messengercompose/composefields;1"]
  .createInstance(Ci.nsIMsgCompFields);
fields.from = MailServices.headerParser.makeMimeAddress(identity.fullName, identity.email);
fields.to = to;
fields.subject = subject;
const send = Cc["@mozilla.org/messengercompose/send;1"].createInstance(Ci.nsIMsgSend);
const { nsIMsgCompDeliverMode, nsIMsgCompType } = Ci;
await send.createAndSendMessage(null, identity, "", fields, false, false,
  nsIMsgCompDeliverMode.Now, null, "text/plain", "Hello\n", null, null, null, "", "",
  nsIMsgCompType.New);
return identity.key;
