import { matchAssistant, matchNameSuffix } from './botAuthors';
import {
  deniesAssistance,
  looksLikePerson,
  speaksOfAi,
  toolMentionedIn,
} from './disclosureWords';
import { evidenceOf, withoutEmailsExcept } from './evidence';
import { peopleIn } from './people';
import { readToolExpression, type NamedAssistant } from './toolExpression';
import { vagueTrailers } from './trailerKeys';
import type { Trailer } from './trailers';
import {
  UNIDENTIFIED_ASSISTANT,
  type AssistantRole,
  type Evidence,
  type PersonIdent,
} from './types';

/** An assistant that one trailer names. */
export interface DisclosedUse {
  readonly tool: string;
  readonly model?: string;
  readonly role: AssistantRole;
}

/** What one trailer says about assistance; neither uses nor a denial when it speaks of people or ordinary tools. */
export interface Disclosure {
  readonly key: string;
  readonly uses: readonly DisclosedUse[];
  readonly deniesAssistance: boolean;
  readonly evidence: Evidence;
  readonly confidence: 'declared' | 'inferred';
  /** Whether it does not settle the tool and gives way to one that is named elsewhere. */
  readonly isVague: boolean;
}

type TrailerText = Omit<Trailer, 'line'>;

interface Reading {
  readonly uses: readonly DisclosedUse[];
  readonly denies?: boolean;
  /** Addresses of assistants, which may be quoted. */
  readonly emails?: readonly string[];
}

const NOTHING: Reading = { uses: [] };
/** Words of the longest tool and model name; more of them are a sentence. */
const LONGEST_NAME = 5;
const NEGATION =
  /(?:^|[^a-z])(?:no|not|none|never|without|nothing|neither|cannot)(?![a-z])|n['’]t(?![a-z])/i;
const YES = /^(?:yes|y|true|1|partly|partially|fully|full|some)$/i;

function readPerson(trailer: TrailerText, person: PersonIdent): Reading {
  const found = matchAssistant(person) ?? matchNameSuffix(person.name);
  if (found) {
    if (trailer.how.kind === 'signature' && found.by === 'name') return NOTHING;
    const role =
      trailer.how.role === 'assistant'
        ? (found.tool?.role ?? 'assistant')
        : trailer.how.role;
    return {
      uses: [
        {
          tool: found.tool?.id ?? UNIDENTIFIED_ASSISTANT,
          model: found.model,
          role,
        },
      ],
      emails: found.by === 'name' ? [] : [person.email],
    };
  }
  // A tool's bare word without any address is no person, unless people are called so too.
  const [named] = person.email === '' ? readToolExpression(person.name) : [];
  return named?.certainty === 'word' &&
    named.tool &&
    !named.tool.givenName &&
    !named.tool.plainWord &&
    trailer.how.kind === 'person'
    ? { uses: [{ tool: named.tool.id, role: trailer.how.role }] }
    : NOTHING;
}

function readPeople(trailer: TrailerText): Reading {
  const readings = peopleIn(trailer.value).map(person =>
    readPerson(trailer, person),
  );
  return {
    uses: readings.flatMap(reading => reading.uses),
    emails: readings.flatMap(reading => reading.emails ?? []),
  };
}

function readNamed(
  named: NamedAssistant,
  isOpen: boolean,
): DisclosedUse | undefined {
  const { tool, model, certainty, text } = named;
  const use = (id: string | undefined): DisclosedUse => ({
    tool: id ?? UNIDENTIFIED_ASSISTANT,
    model,
    role: 'assistant',
  });
  if (deniesAssistance(text)) return undefined;
  if (certainty === 'strict' || certainty === 'word') return use(tool?.id);
  if (looksLikePerson(text)) return undefined;
  if (certainty === 'partial') return use(tool?.id);
  const mentioned = toolMentionedIn(text);
  return mentioned !== undefined || isOpen || speaksOfAi(text)
    ? use(mentioned)
    : undefined;
}

/** Whether a value gives people as `Name <address>`, or an assistant's address without brackets. */
function givesPeople(value: string): boolean {
  const people = peopleIn(value).filter(person => person.email !== '');
  return value.includes('<')
    ? people.length > 0
    : people.some(person => matchAssistant(person) !== undefined);
}

function readWords(trailer: TrailerText): Reading {
  const { value } = trailer;
  if (value === '') return NOTHING;
  if (deniesAssistance(value)) return { uses: [], denies: true };
  if (value.includes('@') && givesPeople(value)) return readPeople(trailer);
  const uses = readToolExpression(withoutEmailsExcept(value))
    .map(named => readNamed(named, trailer.how.kind !== 'generator'))
    .filter(use => use !== undefined);
  return { uses };
}

/** A sentence names the assistant somewhere in it; one that denies something leaves open what it denies. */
function readStatement(trailer: TrailerText): Reading {
  const { value } = trailer;
  const words = value.split(' ').length;
  if (words <= LONGEST_NAME || deniesAssistance(value))
    return readWords(trailer);
  if (NEGATION.test(value)) return NOTHING;
  const tool = toolMentionedIn(value) ?? UNIDENTIFIED_ASSISTANT;
  return { uses: [{ tool, role: 'assistant' }] };
}

function readSession({ key, how, value }: TrailerText): Reading {
  const isWritten =
    key === 'replit-commit-author'
      ? /^(?:agent|assistant)$/i.test(value)
      : value !== '';
  return isWritten
    ? { uses: [{ tool: how.tool ?? UNIDENTIFIED_ASSISTANT, role: how.role }] }
    : NOTHING;
}

function readTrailer(trailer: TrailerText): Reading {
  switch (trailer.how.kind) {
    case 'person':
    case 'signature':
      return readPeople(trailer);
    case 'session':
      return readSession(trailer);
    case 'statement':
      return readStatement(trailer);
    default:
      return readWords(trailer);
  }
}

/**
 * Reads a trailer into the assistants that it discloses, or its denial of any; undefined when it speaks of neither. Depends
 * on its text alone, not on where it stands.
 */
export function readDisclosure(trailer: TrailerText): Disclosure | undefined {
  const { uses, denies = false, emails = [] } = readTrailer(trailer);
  if (uses.length === 0 && !denies) return undefined;
  return {
    key: trailer.key,
    uses,
    deniesAssistance: denies,
    evidence: evidenceOf('trailer', trailer.text, {
      keepEmails: emails.map(email => email.toLowerCase()),
    }),
    confidence: trailer.key === 'entire-checkpoint' ? 'inferred' : 'declared',
    isVague: vagueTrailers.has(trailer.key) || YES.test(trailer.value),
  };
}
