/** The stand-in, as the page that it was put into holds it. */
export interface StandInTranslator {
  /** What it was asked to do, in turn. */
  readonly did: string[];
  /** Tells how much of the model has come, 0 to 1. */
  tell(loaded: number): void;
  /** The model is there. */
  letCome(): void;
}

/**
 * Puts a stand-in for the browser's `Translator` into the page in which it runs. It keeps to the specification where that matters here:
 * a model that must be downloaded wants a click, tells how far it is, and ends with the signal.
 *
 * @param words what it makes of which texts; what is not among them becomes words of nobody
 */
export function standInTranslator(words: Readonly<Record<string, string>>): void {
  let downloaded = false;
  let arrive: () => void = () => undefined;
  const monitored = new EventTarget();
  const standIn: StandInTranslator = {
    did: [],
    tell: (loaded) => void monitored.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 })),
    letCome: () => arrive(),
  };
  const Translator = {
    availability: async () => (downloaded ? 'available' : 'downloadable'),
    create: async (options: { signal: AbortSignal; monitor(monitor: EventTarget): void }) => {
      if (!downloaded && !navigator.userActivation.isActive) throw new DOMException('No click.', 'NotAllowedError');
      standIn.did.push('create');
      options.monitor(monitored);
      if (!downloaded) {
        await new Promise<void>((come, end) => {
          arrive = come;
          options.signal.addEventListener('abort', () => end(options.signal.reason));
        });
        downloaded = true;
      }
      return {
        translate: async (text: string) => {
          standIn.did.push(`translate ${text}`);
          return words[text] ?? 'Words of nobody';
        },
        destroy: () => void standIn.did.push('destroy'),
      };
    },
  };
  Object.assign(globalThis, { standIn });
  Object.defineProperty(globalThis, 'Translator', { value: Translator, configurable: true });
}
