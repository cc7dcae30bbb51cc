import { attribute, named } from './dom.ts';

/** The scripts of a page that hold JSON-LD (https://www.w3.org/TR/json-ld11/#iana-considerations), in document order, at most `max`. */
export const jsonLdScripts = (document: Document, max: number): Element[] => named(document, 'script').filter(isJsonLd).slice(0, max);

/** Whether a script holds JSON-LD, however its page writes the type. */
export const isJsonLd = (script: Element): boolean => /ld\+json/i.test(attribute(script, 'type'));
