import { listed } from './words.ts';

/** Bodies of a Danish municipality by the letters everybody uses for them. */
export const bodyNames: ReadonlyMap<string, string> = new Map([
  ['ØU', 'Økonomiudvalget'],
  ['ØKU', 'Økonomiudvalget'],
  ['ØEU', 'Økonomi- og Erhvervsudvalget'],
  ['HU', 'Hovedudvalget'],
  ['HMU', 'Hoved-MED-udvalget'],
  ['ISU', 'Institutions- og Skoleudvalget'],
  ['BSU', 'Børne- og Skoleudvalget'],
  ['BUU', 'Børne- og Ungeudvalget'],
  ['SSU', 'Social- og Sundhedsudvalget'],
  ['AMU', 'Arbejdsmarkedsudvalget'],
  ['TMU', 'Teknik- og Miljøudvalget'],
  ['PMU', 'Plan- og Miljøudvalget'],
  ['KMU', 'Klima- og Miljøudvalget'],
  ['KFU', 'Kultur- og Fritidsudvalget'],
  ['FKU', 'Fritids- og Kulturudvalget'],
  ['BY', 'Byrådet'],
  ['KB', 'Kommunalbestyrelsen'],
  ['KKR', 'KKR'],
]);

/** Capitals with a C that stand for something else than a centre. */
export const otherCapitals = listed(
  'CVR CPR CV CO CCS CC CSR CRM CMS CEO CFO CIO CTO CISO CAD CD PCB PC PCR VUC UCN UCL UCC UCSYD CBS COP CE ' +
    'CITES OECD ECB UNICEF NCC DOCX DOC XLSX CSV PVC ICDP ICF ISCO HPC ACT ACDC CRP CHF CET CEST DCR CSRD ICT ' +
    'BBC CNN DTC CAPEX OCR ABC HACCP FSC CPH NOVEC VISC ' +
    'COWI COVID TEC PWC AC ACS CABI COK DCUM CASE CARE ECO ICE CTR EPC CKO SCADA',
);

/** Capitals that propose and recommend without being a unit of the municipality. */
export const outsiders = listed(
  'KL KKR SKI KMD EU FN KP DBU FGU PPR SSP MED LO FOA BUPL DLF HK DJØF OAO STU KORA VIVE BDO',
);
