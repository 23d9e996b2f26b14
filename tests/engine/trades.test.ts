import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

/** Who is told of by a trade, in every frame of a language with every one of its trades: listed or not, a trade is told by its place. */
interface Frames {
  /** Sentences that bring somebody in; TRADE stands for the trade. */
  readonly brought: readonly string[];
  /** What the trade alone says afterwards. */
  readonly says: string;
  readonly name: string;
  readonly trades: string;
  /** Trades that are not taken up yet in every frame: take one out once it is. */
  readonly known?: string;
}

const LANGUAGES: Readonly<Record<string, Frames>> = {
  en: {
    brought: [
      'Martin Keel, a TRADE from Harrow, walked with Paul Norbeck on Monday.',
      'The TRADE, Martin Keel, walked with Paul Norbeck on Monday.',
      'Retired TRADE Martin Keel walked with Paul Norbeck on Monday.',
    ],
    says: 'The TRADE said that the river was rising.',
    name: 'Martin Keel',
    trades:
      'farmer surgeon barrister novelist sculptor rapper choreographer geologist theologian rabbi sergeant courier brewer cobbler blacksmith roofer beekeeper vintner ranger sheriff swimmer wrestler gymnast golfer climber curator porter',
    known: 'courier',
  },
  fr: {
    brought: [
      'Martin Keller, TRADE à Rochelin, marchait lundi avec Paul Norbec.',
      'Le TRADE Martin Keller marchait lundi avec Paul Norbec.',
      'Martin Keller est TRADE à Rochelin. Il marchait lundi avec Paul Norbec.',
    ],
    says: 'Le TRADE a assuré que la rivière montait.',
    name: 'Martin Keller',
    trades:
      'fermier chirurgien juge romancier sculpteur rappeur danseur géologue philosophe rabbin boulanger brasseur tailleur forgeron soudeur couvreur mineur détective buteur nageur boxeur golfeur grimpeur céréalier maraîcher notaire doctorant sergent',
    known: 'sergent',
  },
  de: {
    brought: [
      'Martin Keller, TRADE aus Harlingen, ging am Montag mit Paul Norbeck spazieren.',
      'Der TRADE Martin Keller ging am Montag mit Paul Norbeck spazieren.',
      'TRADE Martin Keller ging am Montag mit Paul Norbeck spazieren.',
      'Martin Keller ist TRADE in Harlingen. Er ging am Montag mit Paul Norbeck spazieren.',
    ],
    says: 'Der TRADE sagte, der Fluss steige.',
    name: 'Martin Keller',
    trades:
      'Landwirt Chirurg Richter Bildhauer Rapper Regisseur Produzent Designer Geologe Philosoph Rabbiner Oberst Brauer Schneider Schuster Schmied Dachdecker Imker Winzer Förster Ermittler Banker Gastronom Boxer Skifahrer Bergsteiger Kurator Dolmetscher',
  },
  es: {
    brought: [
      'Martín Herrán, TRADE de Riosa, paseó el lunes con Pablo Norbe.',
      'El TRADE Martín Herrán paseó el lunes con Pablo Norbe.',
      'Martín Herrán es TRADE en Riosa. El lunes paseó con Pablo Norbe.',
    ],
    says: 'El TRADE aseguró que el río subía.',
    name: 'Martín Herrán',
    trades:
      'agricultor cirujano juez novelista escultor rapero bailarín geólogo filósofo rabino coronel panadero zapatero fontanero herrero albañil minero apicultor detective delantero centrocampista boxeador esquiador gimnasta escalador bodeguero librero',
  },
  it: {
    brought: [
      'Marco Ferri, TRADE di Roccalba, passeggiava lunedì con Paolo Norbi.',
      'Il TRADE Marco Ferri passeggiava lunedì con Paolo Norbi.',
    ],
    says: 'Il TRADE ha assicurato che il fiume saliva.',
    name: 'Marco Ferri',
    trades:
      'contadino chirurgo giudice romanziere cantante rapper regista ballerino geologo filosofo rabbino colonnello panettiere birraio falegname fabbro muratore minatore giardiniere detective pompiere difensore pugile golfista curatore libraio ragioniere',
  },
  pt: {
    brought: [
      'Marcos Ferraz, TRADE de Ribeira, passeou na segunda-feira com Paulo Norbe.',
      'O TRADE Marcos Ferraz passeou na segunda-feira com Paulo Norbe.',
      'Marcos Ferraz é TRADE em Ribeira. Na segunda-feira passeou com Paulo Norbe.',
    ],
    says: 'O TRADE garantiu que o rio subia.',
    name: 'Marcos Ferraz',
    trades:
      'agricultor cirurgião juiz romancista escultor rapper bailarino geólogo filósofo rabino coronel padeiro sapateiro encanador ferreiro pedreiro apicultor detetive atacante goleiro boxeador esquiador ginasta livreiro chef delegado zagueiro',
  },
};

describe.each(Object.entries(LANGUAGES))('trades in %s', (language, { brought, says, name, trades, known = '' }) => {
  const isMisread = (sentence: string, trade: string) => {
    const text = `${sentence} ${says}`.replaceAll('TRADE', trade);
    const { quotations, speakers } = analyse(articleOf(text, language));
    return speakers.find(({ id }) => id === quotations[0]?.speaker)?.name !== name;
  };

  test('are taken up in every frame, but for the known ones', () => {
    const misread = trades.split(' ').filter((trade) => brought.some((sentence) => isMisread(sentence, trade)));
    expect(misread).toEqual(known.split(' ').filter(Boolean));
  });
});
