const FORMS = new Set('AG GmbH KG KGaA SE UG eG Ltd Inc plc LLC SpA Srl SARL SAS'.split(' '));

/** „Körner Pumpen AG“, "Brae Ferries Ltd": what a company is before the law ends its name. */
export function isLegalForm(text: string): boolean {
  return FORMS.has(text);
}
