/** Print first: A4 with narrow margins, light whatever the reader's theme; Korean breaks at words. */
export const SHEET_STYLE = `
@page{size:A4;margin:11mm 12mm}
*{box-sizing:border-box;margin:0;padding:0}
:root{color-scheme:light}
html{font:9.2pt/1.4 Pretendard,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",system-ui,sans-serif;color:#1b2330;background:#fff;word-break:keep-all;overflow-wrap:anywhere;font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:186mm;margin:0 auto}
header{border-bottom:1.5pt solid #1b2330;padding-bottom:2.5mm;margin-bottom:3.5mm}
.kind{color:#5a6577;font-size:8pt}
h1{font-size:17pt;line-height:1.2;font-weight:700}
.scheme{margin:1mm 0 2mm;font-weight:600}
.scheme span{font-weight:400;color:#5a6577;border:.6pt solid #dde2ea;border-radius:3pt;padding:0 1.5mm;margin-left:1mm}
dl.head,dl.signature{display:flex;flex-wrap:wrap;gap:2mm 6mm}
dl.head div{flex:1 1 auto;min-width:28mm}
dt{color:#5a6577;font-size:7.6pt}
dd{font-weight:600}
dd.mono{font-weight:400}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:6mm;align-items:start}
.columns>div{min-width:0}
section{margin-bottom:4mm}
h2{font-size:10.5pt;border-bottom:.8pt solid #2457d6;padding-bottom:.6mm;margin-bottom:1.4mm;break-after:avoid}
.path{color:#5a6577;font-size:7.8pt;margin:1.4mm 0 .6mm;break-after:avoid}
table{border-collapse:collapse;width:100%}
tr{break-inside:avoid}
th,td{text-align:left;vertical-align:top;border-bottom:.5pt solid #dde2ea;padding:.75mm 0}
th{font-weight:400;color:#5a6577;width:44%;padding-right:3mm}
th small{display:block;font-size:7.2pt;line-height:1.2}
td{font-weight:600}
.mono,pre{font-family:"IBM Plex Mono",ui-monospace,"Cascadia Mono",Consolas,Menlo,"DejaVu Sans Mono",monospace;font-weight:400}
td.mono,dd.mono{font-size:8.8pt;white-space:pre-wrap}
pre{font-size:6.9pt;line-height:1.38;white-space:pre-wrap;overflow-wrap:anywhere;word-break:normal;background:#f7f8fa;border:.5pt solid #dde2ea;border-radius:2pt;padding:1.6mm 2mm 1.6mm 3mm}
.unconfirmed{position:relative}
.unconfirmed:before{content:"*";position:absolute;left:-2.2mm;color:#8a5a00}
.blank{display:inline-block;min-width:36mm;width:92%;border-bottom:1pt dotted #1b2330;height:1.1em}
ul{list-style:none}
.checks li{display:grid;grid-template-columns:15mm 1fr;gap:1.5mm;padding:.5mm 0;font-size:8.3pt;line-height:1.32;break-inside:avoid}
.checks small{color:#5a6577;font-size:7.2pt}
.pass{color:#1e7a46}.warning{color:#8a5a00}.error{color:#b3261e}.info{color:#5a6577}
.notes li{font-size:8.1pt;line-height:1.35;padding:.3mm 0 .3mm 3mm;position:relative;break-inside:avoid}
.notes li:before{content:"–";position:absolute;left:0;color:#5a6577}
.qr{display:flex;gap:3mm;align-items:center;break-inside:avoid}
.qr svg{width:34mm;height:34mm;flex:none;background:#fff}
.qr p{font-size:8.1pt}
dl.signature{margin:5mm 0 3mm;break-inside:avoid}
dl.signature div{flex:1;display:flex;gap:2mm;align-items:flex-end}
dl.signature dt{white-space:nowrap}
dl.signature dd{flex:1}
footer{border-top:.5pt solid #dde2ea;padding-top:1.2mm;color:#5a6577;font-size:7.2pt}
@media screen{main{padding:11mm 12mm;max-width:210mm}}
@media screen and (max-width:600px){.columns{grid-template-columns:1fr}main{padding:6mm}}
`;
