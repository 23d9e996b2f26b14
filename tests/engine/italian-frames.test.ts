import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

const words = (text: string) => analyse(articleOf(text, 'it')).quotations.map(({ exact }) => exact);

// An infinitive opens the sentence and who says its clause stands at the end; a noun for what is thought is joined to its content by a copula.
attributed('that-clause', {
  it: [
    ['A sostenere che la diga regge è Ugo Ferri.', 'la diga regge', 'Ugo Ferri', 'indirect'],
    ['Ad affermare che il fiume sale sono stati i pescatori.', 'il fiume sale', 'i pescatori', 'indirect'],
    [
      'A denunciare che mancano le barche è il segretario della Fiom, Ugo Ferri.',
      'mancano le barche',
      'Ugo Ferri',
      'indirect',
    ],
    ['La convinzione di Anna Neri è che la diga regge.', 'la diga regge', 'Anna Neri', 'indirect'],
    ['La versione del sindaco è che la strada era chiusa.', 'la strada era chiusa', 'sindaco', 'indirect'],
    // What is said behind « come », too, with the verb that also names things.
    ['Come ha detto Ugo Ferri, la diga regge.', 'la diga regge', 'Ugo Ferri', 'indirect'],
    // An age behind a name is no part of whom a relative tells of.
    [
      'In sala c’era anche Ugo Ferri, 54 anni, che ha detto che la diga regge.',
      'la diga regge',
      'Ugo Ferri',
      'indirect',
    ],
  ],
  es: [['La tesis de la fiscal es que el dique aguanta.', 'el dique aguanta', 'la fiscal', 'indirect']],
});

attributed('participle', {
  it: [
    // Whoever it was is described between commas before what they did.
    [
      'È stato il direttore del porto, Ugo Ferri, a spiegare che la diga regge.',
      'la diga regge',
      'Ugo Ferri',
      'indirect',
    ],
    ['È stata Anna Neri, 54 anni, a dire che la diga regge.', 'la diga regge', 'Anna Neri', 'indirect'],
  ],
});

// Behind marked words « così », who says them, and a verb.
attributed('cue-after', {
  it: [
    ['«La diga regge»: così il sindaco Ugo Ferri spiegava la scelta.', 'La diga regge', 'Ugo Ferri', 'direct'],
    ['«La diga regge», così Anna Neri ha commentato il voto.', 'La diga regge', 'Anna Neri', 'direct'],
    // A moment before somebody new: who acts goes on without being named.
    ['Ieri un portavoce è uscito. «La diga regge», ha spiegato.', 'La diga regge', 'un portavoce', 'direct'],
  ],
});

attributed('cue-before', {
  it: [
    ['Spiega Anna Neri, presidente della cooperativa: «La diga regge».', 'La diga regge', 'Anna Neri', 'direct'],
    ['Racconta Ugo Ferri, 54 anni: «La diga regge».', 'La diga regge', 'Ugo Ferri', 'direct'],
    // Behind what belongs to a noun a verb is no noun.
    ['Il legale della famiglia parla di «scelta miope».', 'scelta miope', 'Il legale della famiglia', 'partial'],
    ['Racconta una donna che abita nel palazzo: «La diga regge».', 'La diga regge', 'una donna', 'direct'],
  ],
});

attributed('colon', {
  it: [
    // Without a verb a phrase opens the sentence that tells what somebody thinks, and they stand before the colon.
    ['Dello stesso avviso è il segretario Ugo Ferri: «La diga regge».', 'La diga regge', 'Ugo Ferri', 'direct'],
    ['Dello stesso avviso anche i sindacati: «La diga regge».', 'La diga regge', 'i sindacati', 'direct'],
    ['Sulla stessa linea l’assessora Anna Neri: «La diga regge».', 'La diga regge', 'Anna Neri', 'direct'],
    ['Di parere opposto la Cgil: «La diga regge».', 'La diga regge', 'Cgil', 'direct'],
    // A noun that is a verb too, behind the adjective that opens the sentence.
    ['Dura la replica di Marco Ferri: «La diga regge».', 'La diga regge', 'Marco Ferri', 'direct'],
    [
      'Secca la denuncia di Anna Neri, presidente della cooperativa: «La diga regge».',
      'La diga regge',
      'Anna Neri',
      'direct',
    ],
  ],
  es: [['En la misma línea la alcaldesa: «El dique aguanta».', 'El dique aguanta', 'la alcaldesa', 'direct']],
});

attributed('name-colon', {
  it: [
    [
      'Dello stesso parere Anna Neri, presidente della cooperativa: «La diga regge».',
      'La diga regge',
      'Anna Neri',
      'direct',
    ],
    ['Più prudente Ugo Ferri, 54 anni: «La diga regge».', 'La diga regge', 'Ugo Ferri', 'direct'],
  ],
});

attributed('parataxis', {
  it: [
    ['La diga regge, come ha detto Ugo Ferri.', 'La diga regge', 'Ugo Ferri', 'indirect'],
    // A verdict in what somebody says is theirs.
    ['Non è vero che la diga regge, ha detto Ugo Ferri.', 'Non è vero che la diga regge', 'Ugo Ferri', 'indirect'],
    ['La diga regge, come denuncia il sindacato.', 'La diga regge', 'il sindacato', 'indirect'],
    ['La diga era rotta, racconta un uomo che vive sul fiume.', 'La diga era rotta', 'un uomo', 'indirect'],
  ],
});

attributed('taken-up', {
  it: [
    ['La diga regge. È quanto denuncia Ugo Ferri in una nota.', 'La diga regge', 'Ugo Ferri', 'indirect'],
    ['La diga regge. Lo ha precisato una donna che abita nel palazzo.', 'La diga regge', 'una donna', 'indirect'],
  ],
});

attributed('according-to', {
  it: [
    // Whose statement it is, and whose office stands before the comma of the relative.
    ['È la tesi della procura, secondo cui la diga regge.', 'la diga regge', 'procura', 'indirect'],
    [
      'Non la pensa così il sindaco di Valdora, secondo cui la diga regge.',
      'la diga regge',
      'il sindaco di Valdora',
      'indirect',
    ],
    [
      'Di diverso avviso la presidente della Regione, secondo la quale la diga regge.',
      'la diga regge',
      'la presidente della Regione',
      'indirect',
    ],
  ],
});

describe('what only looks like these', () => {
  test.each([
    ['who denies reports nothing', 'A negare che la diga regga è Ugo Ferri.', 'la diga regga'],
    ['nor where the words follow', 'Racconta una donna che abita nel palazzo: «La diga regge».', 'abita nel palazzo'],
    ['a relative is no reported clause', 'Lo ha detto una donna che abita nel palazzo.', 'abita nel palazzo'],
    [
      'what something is called',
      'La piazza, come la chiamano i vecchi, è chiusa.',
      'La piazza, come la chiamano i vecchi, è chiusa',
    ],
  ])('%s', (_, text, exact) => {
    expect(words(text)).not.toContain(exact);
  });
});
