/** How an invented translator behaves. */
export interface Invented {
  /** What it answers when it is asked about a pair; an error is thrown. */
  readonly availability: unknown | ((pair: Pair) => unknown);
  /** What it tells of the download, in turn, before the model is there. */
  readonly downloads: readonly number[];
  /** Why there is no model. */
  readonly refusal: DOMException | null;
  /** Whether the model waits until it is released. It does not heed the signal, as a browser should. */
  readonly held: boolean;
  /** What it makes of which words; an error is thrown. */
  readonly words: Readonly<Record<string, unknown>>;
}

interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface Options {
  readonly signal: AbortSignal;
  readonly monitor: (told: EventTarget) => void;
}

const ORDINARY: Invented = { availability: 'available', downloads: [], refusal: null, held: false, words: {} };

/** A stand-in for the browser's global `Translator`, of the shape that its specification gives. */
export function inventedTranslator(invented: Partial<Invented>) {
  const { availability, downloads, refusal, held, words } = { ...ORDINARY, ...invented };
  const did: string[] = [];
  const signals: AbortSignal[] = [];
  const monitored = new EventTarget();
  const tell = (loaded: number) =>
    monitored.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
  let release: () => void = () => undefined;
  return {
    did,
    /** The signal of each model that was asked for. */
    signals,
    tell,
    release: () => release(),
    async availability(pair: Pair) {
      return thrown(typeof availability === 'function' ? availability(pair) : availability);
    },
    async create({ sourceLanguage, targetLanguage, monitor, signal }: Pair & Options) {
      signals.push(signal);
      did.push(`create ${sourceLanguage} ${targetLanguage}`);
      monitor(monitored);
      downloads.forEach(tell);
      if (refusal) throw refusal;
      if (held) {
        await new Promise<void>((go) => {
          release = go;
        });
      }
      return {
        async translate(text: string) {
          did.push(`translate ${text}`);
          return thrown(await words[text]);
        },
        destroy: () => void did.push('destroy'),
      };
    },
  };
}

function thrown(answer: unknown): unknown {
  if (answer instanceof Error) throw answer;
  return answer;
}
