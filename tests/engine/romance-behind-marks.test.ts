import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// A form that is a noun too, behind a clitic that is an article too: whoever speaks stands right behind it.
attributed('cue-after', {
  it: [
    [
      'Alle undici scende il sindaco Pietro Albini. «I tavoli li fanno i falegnami!», gli urla una donna.',
      'I tavoli li fanno i falegnami!',
      'una donna',
      'direct',
    ],
    [
      'Alle undici scende il sindaco Pietro Albini. «I tavoli li fanno i falegnami», gli grida Ida Brenta.',
      'I tavoli li fanno i falegnami',
      'Ida Brenta',
      'direct',
    ],
  ],
  pt: [
    // « a rir » tells what somebody did meanwhile: no statement, and whoever speaks stands behind it.
    [
      'A fábrica fechou ontem. “Detestámo-nos com amor”, disse ao telefone, a rir, a atriz Rosa Prado.',
      'Detestámo-nos com amor',
      'Rosa Prado',
      'direct',
    ],
  ],
});

// « «…», lo sfogo di Nome. »: a noun and whose it is are all that stands beside a clause in marks.
attributed('according-to', {
  it: [
    [
      'Ida Brenta esce contenta. «Ci hanno ingannati tutti», lo sfogo di Pietro Albini, «e qui avevamo perso».',
      'Ci hanno ingannati tutti',
      'Pietro Albini',
      'direct',
    ],
    [
      'Ida Brenta esce contenta. «Bravi i ragazzi», l’analisi dell’allenatore Pietro Albini.',
      'Bravi i ragazzi',
      'Pietro Albini',
      'partial',
    ],
    // What somebody made is called so.
    [
      'Ida Brenta esce contenta. «Non hanno capito niente», il film di Pietro Albini.',
      'Non hanno capito niente',
      'Ida Brenta',
      'direct',
      'previous-subject',
    ],
  ],
  es: [
    [
      'Ida Albín sale contenta. «Nos han engañado a todos», la queja de Pedro Ferrán.',
      'Nos han engañado a todos',
      'Pedro Ferrán',
      'direct',
    ],
  ],
});

type Row = readonly [language: 'es' | 'it' | 'pt', text: string, found: readonly string[]];

// A title is the subject of a verb in the singular that several cannot have; an aside that no comma closes ends with a relative.
table<Row>(
  'titles and asides behind marks',
  ([language, text, found]) =>
    expect(analyse(articleOf(text, language)).quotations.map(({ exact }) => exact)).toEqual(found),
  {
    right: [
      ['it', 'Il nuovo romanzo è lungo. «La casa dei pini» racconta quattro donne di una stessa famiglia.', []],
      ['it', 'Il nuovo romanzo è lungo. «La casa dei pini» racconta la storia di una famiglia.', []],
      ['it', '«La casa è vuota» raccontano quattro donne di una stessa famiglia.', ['La casa è vuota']],
      ['it', '«La casa dei pini è nostra» racconta la vicina Ida Brenta.', ['La casa dei pini è nostra']],
      ['pt', 'A ministra chegou. “Soube pelos jornais”, disse, numa audição que durou horas.', ['Soube pelos jornais']],
      ['pt', 'A ministra Rosa Prado disse, em conferência de imprensa, que o país cresce.', ['o país cresce']],
    ],
  },
);

// A verb that describes tells what was said, behind a comma and with its subject at the end; before its object it does not.
attributed('cue-after', {
  es: [['«Fue un día feliz para todos», describió Ana Gil.', 'Fue un día feliz para todos', 'Ana Gil', 'direct']],
  fr: [['« Ce fut un jour heureux », décrit Anne Gil.', 'Ce fut un jour heureux', 'Anne Gil', 'direct']],
});

// Behind a verb that has its object before it, as a pronoun, stands the subject, up to the colon.
attributed('colon', {
  es: [
    [
      'La alcaldesa Ana Gil habló ayer. También lo ha hecho el secretario, Mario Ruiz: «Hemos hablado mucho hoy».',
      'Hemos hablado mucho hoy',
      'Mario Ruiz',
      'direct',
    ],
  ],
});

// What is no speaker and has a comma before the verb behind it is an object: whoever stands behind that verb reports it.
attributed('parataxis', {
  es: [['El alcalde «lamenta mucho» la decisión, dijo su portavoz.', 'lamenta mucho', 'su portavoz', 'partial']],
});
