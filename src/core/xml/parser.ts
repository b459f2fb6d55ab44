// The XML parser's single import point. It expands no entities but XML's own five, loads nothing, and needs no
// generated code.
export { parseXml, XmlElement as ParsedElement, XmlError, XmlText } from '@rgrove/parse-xml';
