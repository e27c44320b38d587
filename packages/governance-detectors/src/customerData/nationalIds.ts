import isIdentityCard from 'validator/lib/isIdentityCard';
import isTaxID from 'validator/lib/isTaxID';

/** A number that a state gives to a person, with a checksum that a library verifies. */
export interface NationalId {
  /** Country code, behind `national-id/` in the rule. */
  readonly id: string;
  readonly title: string;
  /** Words that say what the number is; without regard to the case of A–Z. */
  readonly words: readonly string[];
  /** How it is written; applied to a short piece of text behind a word. */
  readonly shape: RegExp;
  /** Whether a written number is right; separators may still be there. */
  readonly isValid: (written: string) => boolean;
}

const digitsOf = (written: string): string => written.replace(/[ .-]/g, '');

/** `keeps`: whether separators belong to the form that the library knows. */
const taxId =
  (locale: string, keeps = false) =>
  (written: string): boolean =>
    isTaxID(keeps ? written : digitsOf(written), locale);

/**
 * Ids whose checksum `validator` verifies. Numbers without one (passports, the US social security number) are not here: a
 * pattern of the organisation can look for them.
 */
export const NATIONAL_IDS: readonly NationalId[] = [
  {
    id: 'be',
    title: 'national id number (Belgium)',
    words: ['rijksregisternummer', 'registre national', 'insz', 'niss'],
    shape: /\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}/g,
    isValid: taxId('fr-BE'),
  },
  {
    id: 'br',
    title: 'national id number (CPF, Brazil)',
    words: ['cpf'],
    shape: /\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11}/g,
    isValid: taxId('pt-BR'),
  },
  {
    id: 'cn',
    title: 'national id number (China)',
    words: ['身份证', '身份號', 'resident identity', 'shenfenzheng'],
    shape: /\d{17}[\dXx]/g,
    isValid: written => isIdentityCard(written, 'zh-CN'),
  },
  {
    id: 'cz',
    title: 'national id number (Czechia)',
    words: ['rodné číslo', 'rodne cislo', 'rodnecislo', 'rodne_cislo'],
    shape: /\d{6}\/?\d{3,4}/g,
    isValid: taxId('cs-CZ', true),
  },
  {
    id: 'de',
    title: 'tax id (Germany)',
    words: [
      'steuer-id',
      'steuerid',
      'steuer_id',
      'steueridentifikationsnummer',
      'identifikationsnummer',
      'idnr',
    ],
    shape: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/g,
    isValid: taxId('de-DE'),
  },
  {
    id: 'ee',
    title: 'national id number (Estonia)',
    words: ['isikukood'],
    shape: /\d{11}/g,
    isValid: taxId('et-EE'),
  },
  {
    id: 'es',
    title: 'national id number (NIF, Spain)',
    words: ['nif', 'dni', 'nie'],
    shape: /(?:\d{8}|[XYZ]-?\d{7})-?[A-Z]/gi,
    isValid: taxId('es-ES'),
  },
  {
    id: 'fi',
    title: 'national id number (Finland)',
    words: ['hetu', 'henkilötunnus', 'henkilotunnus', 'personbeteckning'],
    shape: /\d{6}[-+A]\d{3}[0-9A-FHJ-NPR-Y]/gi,
    isValid: taxId('fi-FI', true),
  },
  {
    id: 'fr',
    title: 'tax id (France)',
    words: ['numéro fiscal', 'numero fiscal', 'numero_fiscal', 'numerofiscal'],
    shape: /[0-3]\d(?: \d{2}(?: \d{3}){3}|\d{11})/g,
    isValid: taxId('fr-FR'),
  },
  {
    id: 'hr',
    title: 'national id number (OIB, Croatia)',
    words: ['oib'],
    shape: /\d{11}/g,
    isValid: taxId('hr-HR'),
  },
  {
    id: 'ie',
    title: 'national id number (PPS, Ireland)',
    words: ['pps', 'ppsn'],
    shape: /\d{7}[A-W][A-IW]?/gi,
    isValid: taxId('en-IE'),
  },
  {
    id: 'in',
    title: 'national id number (Aadhaar, India)',
    words: ['aadhaar', 'aadhar'],
    shape: /[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}/g,
    isValid: written => isIdentityCard(digitsOf(written), 'IN'),
  },
  {
    id: 'it',
    title: 'tax id (codice fiscale, Italy)',
    words: ['codice fiscale', 'codicefiscale', 'codice_fiscale', 'cod. fisc'],
    shape: /[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]/gi,
    isValid: taxId('it-IT'),
  },
  {
    id: 'nl',
    title: 'national id number (BSN, Netherlands)',
    words: ['bsn', 'burgerservicenummer', 'sofinummer'],
    shape: /\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}/g,
    isValid: taxId('nl-NL'),
  },
  {
    id: 'no',
    title: 'national id number (Norway)',
    words: ['fødselsnummer', 'fodselsnummer', 'personnummer', 'fnr'],
    shape: /\d{6} ?\d{5}/g,
    isValid: written => isIdentityCard(digitsOf(written), 'NO'),
  },
  {
    id: 'pl',
    title: 'national id number (PESEL, Poland)',
    words: ['pesel'],
    shape: /\d{11}/g,
    isValid: written => isIdentityCard(written, 'PL'),
  },
  {
    id: 'pt',
    title: 'national id number (NIF, Portugal)',
    words: ['nif', 'contribuinte'],
    shape: /\d{9}|\d{3} \d{3} \d{3}/g,
    isValid: taxId('pt-PT'),
  },
  {
    id: 'ro',
    title: 'national id number (CNP, Romania)',
    words: ['cnp'],
    shape: /[1-9]\d{12}/g,
    isValid: taxId('ro-RO'),
  },
  {
    id: 'se',
    title: 'national id number (Sweden)',
    words: ['personnummer', 'personnr'],
    shape: /(?:(?:18|19|20)\d{6}|\d{6})[-+]?\d{4}/g,
    isValid: taxId('sv-SE', true),
  },
];
