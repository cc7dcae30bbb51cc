import { BOARDS } from '../../sites/registry.ts';

/** The words of which class names, ids and attributes of job pages are made, beside those that Heed's own selectors use. */
const COMMON =
  'a about above accent accordion account action actions active ad additional address after agency alert align all amount and any app application apply area aria ' +
  'aside attachment author auto available avatar back background badge banner bar base basic before below benefit benefits block board body bold border bottom box brand ' +
  'breadcrumb breadcrumbs btn bullet button buttons by candidate caption card cards career careers category cell center chip chips city clear close closed code col ' +
  'collapse collapsed color column columns comment commitment company compensation component components confirm confirmation contact contacts container content contents ' +
  'contract control cookie count country cover create criteria css current custom dark data date day days deadline default department desc description desktop detail ' +
  'details dialog disabled display div divider document dropdown duration email employer employment empty end entity entry error example expand expanded experience external ' +
  'fact facts field fields file filter first fixed flex flow fluid font footer for form frame from full function general generic global grid group grow h1 h2 h3 h4 h5 h6 has head ' +
  'header heading headline height hero hidden hide highlight hire hiring home horizontal hover html icon id identifier image img info information inline inner input insight instance ' +
  'instruction interview is item items job jobs join label labels landing language large last lead left legal level light line link links list listing loaded loader loading ' +
  'local location locations logo long lower main manager map margin mark markdown marketing master max md media member menu message meta middle min mobile modal mode module more ' +
  'multi my name nav navbar navigation new next no node none not note notice number off offer office on one online open opening openings opportunity option or order org ' +
  'organization other outer overlay overview own padding page pagination pane panel paragraph parent part path pay people period person phone photo picture place placeholder ' +
  'point popup portal position positions post posted posting postings preview previous primary print privacy profile project public published question quick radio range rate rating ' +
  'read recruiter recruiting reference region related remote reply req requirement requirements requisition responsibilities responsive result results resume rich right role root row rows ' +
  'salary save saved schedule schema scroll search secondary section sections select selected sentence separator share sheet short show sidebar sign similar simple single site size ' +
  'skill skills skip slide slider slot sm small social sort source space spacer span split stack standard start state static status step sticky street strong style sub submit ' +
  'subtitle success summary svg switch tab table tabs tag tags target task tasks team template term test text thank thanks theme thumb time title toggle toolbar tooltip top topic ' +
  'total track type ui unit up update upload url user value variant vertical video view viewport visible visually wide widget width window work workplace wrap wrapper xl xs year ' +
  'zip article anstellung arbeitgeber arbeitsort aufgaben beschreibung bewerben bewerbung firma gehalt inhalt kontakt profil standort stelle stellenanzeige titel unternehmen ' +
  'annonce candidature contrat emploi entreprise lieu offre poste salaire empleo empresa oferta puesto salario sueldo';

/** Terms of schema.org, Open Graph and HTML that stand in attributes and in the keys of data. */
const TERMS =
  'context graph additional applicant base begin applicability closing conditions contact currency direct direct education employment estimated experience hours incentive industry ' +
  'jobposting localbusiness locality locations monetary monetaryamount occupation occupational offered organisation parent physical place postal postaladdress property quantitative ' +
  'quantitativevalue remote same schema size special start telecommute telephone through thing valid vacancies website webpage creative worker geo latitude longitude ld json og twitter article ' +
  'itemprop itemscope itemtype typeof vocab http equiv charset canonical alternate stylesheet preload module async defer src srcset href rel alt lang dir method action enctype autocomplete ' +
  'required checked multiple tabindex hidden modal live polite assertive expanded controls labelledby describedby haspopup testid qa cy automation props next state initial query queries ' +
  'combobox textbox listbox option presentation none region complementary contentinfo navigation banner document tablist tabpanel menuitem checkbox switch alertdialog status';

/** The words of a text, with and without a number at their end: `h1`, `col2`. */
const words = (text: string): string[] => (text.toLowerCase().match(/[a-z]+\d?/g) ?? []).flatMap((word) => [word, word.replace(/\d$/, '')]);

/** All words that a report may hold. Whatever a page calls its elements is cut down to these, so that no name can pass. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...words(COMMON),
  ...words(TERMS),
  ...BOARDS.flatMap(({ site }) => words(JSON.stringify([site.fields, site.contacts, site.pane, site.refuses, site.embedded?.marks]))),
]);
