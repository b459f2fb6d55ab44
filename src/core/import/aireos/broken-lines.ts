import { notUnderstood, type Statement } from '../text/statement';
import type { SourceText } from '../text/source-text';
import { brokenOff, hiddenRest } from '../text/wrapped';
import type { Controller } from './controller';

/** First words of the lines that a controller prints or takes. */
const FIRST_WORDS = new Set(
  (
    '802.11a 802.11b aaa acl advanced ap auth-list avc cdp certificate config country custom-web database dhcp end eot ' +
    'exit flexconnect guest-lan hreap interface ipv6 lag ldap license load-balancing local-auth location logging logout ' +
    'macfilter mdns media-stream memory mesh mgmtuser mobility n nac netuser network nmsp no paging policy port prompt ' +
    'qos radius redundancy remote-lan reset rf-profile rfid rogue route save serial sessions show snmp switchconfig ' +
    'sysname tacacs time transfer trapflags tunnel wgb wlan wps y yes'
  ).split(' '),
);

const isCommand = (text: string) => FIRST_WORDS.has(text.split(' ', 1)[0]?.toLowerCase() ?? '');

/** Takes back the name or the secret of a command of which a terminal has broken off the end. */
export function forgetBroken(controller: Controller, at: Statement, source: SourceText): void {
  const rest = brokenOff(source, at.line, isCommand);
  if (rest === null) return;
  const { wlans, auth, acct, left, strangeServers } = controller;
  const isName = /^wlan create /i.test(at.text);
  left.push(isName ? { line: rest.number, text: rest.text } : hiddenRest(rest));
  for (const servers of [auth, acct]) {
    const broken = [...servers].find(([, server]) => server.at.line === at.line);
    if (broken !== undefined) servers.delete(broken[0]);
  }
  if (/^radius /i.test(at.text)) strangeServers.push(at);
  for (const wlan of wlans.values()) {
    if (wlan.created?.at.line === at.line) wlan.created.ssid = null;
    if (wlan.psk?.at.line !== at.line && wlan.wepKey?.at.line !== at.line) continue;
    wlan.psk = wlan.psk?.at.line === at.line ? null : wlan.psk;
    wlan.doubts.add(at);
    left.push(notUnderstood(at));
  }
}
