import type { CardText } from '../phone-card/card-text';
import type { CheckArea } from './check-areas';

/** Labels of the access point's side and of the head of a sheet. */
export interface SheetLabels {
  readonly profile: string;
  readonly site: string;
  readonly ssid: string;
  readonly ssidHex: string;
  readonly phoneModel: string;
  readonly date: string;
  readonly hidden: string;
  readonly band: string;
  readonly vlan: string;
  readonly apSecurity: string;
  readonly staticWep: string;
  readonly keyManagement: string;
  readonly encryption: string;
  readonly fastRoaming: string;
  readonly wepAuthentication: string;
  readonly wepKeyIndex: string;
  readonly key: string;
  readonly checkValue: string;
  readonly radius: string;
  readonly radiusSecret: string;
  readonly yes: string;
  readonly no: string;
}

/** The words of a sheet in one language; `src/messages` holds both. */
export interface SheetText {
  readonly productName: string;
  readonly title: string;
  readonly labels: SheetLabels;
  readonly card: CardText;
  readonly onPhone: string;
  readonly onAccessPoint: string;
  readonly commandsFor: (platform: string) => string;
  readonly commandsRefused: (platform: string, reason: string) => string;
  readonly platformNote: (platform: string, text: string) => string;
  readonly unconfirmedLines: (platform: string) => string;
  readonly checks: string;
  readonly verdicts: Readonly<Record<'pass' | 'warning' | 'error' | 'info', string>>;
  /** What an area of checks says when nothing was found; `row` and `bytes` fill in the facts. */
  readonly passed: Readonly<Record<CheckArea, (facts: { row: number; bytes: number }) => string>>;
  readonly notes: string;
  readonly secretsMasked: string;
  readonly secretsIncluded: string;
  readonly unconfirmedNote: string;
  readonly checkValueNote: string;
  readonly apostropheNote: string;
  readonly qr: string;
  readonly qrCaption: string;
  readonly qrCaptionWithKey: string;
  readonly technician: string;
  readonly signature: string;
  /** What a source is called in this language. */
  readonly source: (name: string) => string;
  readonly basedOn: (sections: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly csvColumns: readonly [
    section: string,
    label: string,
    gloss: string,
    value: string,
    remark: string,
  ];
}
