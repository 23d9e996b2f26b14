import { expect, test } from 'vitest';
import { answered } from './answers.ts';
import { attributed } from './attribution/attributed.ts';

// « S, acrescentou, referindo que T »: a verb alone between commas closes its report where another one follows; whoever is left out said both.
attributed('parataxis', {
  es: [
    [
      'El comandante Pedro Albín habló ayer. El fuego está controlado, añadió, precisando que hay 86 bomberos.',
      'El fuego está controlado',
      'Pedro Albín',
      'indirect',
    ],
    [
      'El comandante Pedro Albín habló ayer. El fuego está controlado, añadió, precisando que hay 86 bomberos.',
      'hay 86 bomberos',
      'Pedro Albín',
      'indirect',
      'participle',
    ],
  ],
  pt: [
    [
      'O comandante Rui Albino falou ontem. As vítimas estavam no colégio, uma criança e um adulto, e três idosos no lar, adiantou.',
      'As vítimas estavam no colégio, uma criança e um adulto, e três idosos no lar',
      'Rui Albino',
      'indirect',
    ],
    [
      'O comandante Rui Albino falou ontem. O fogo, acrescentou, está dominado.',
      'O fogo, acrescentou, está dominado',
      'Rui Albino',
      'indirect',
    ],
  ],
});

// « El plan «es caro», afirmó »: marked words that open with a verb are no name of the noun before them, and one comma parts no subject from its verb.
attributed('cue-after', {
  es: [
    ['Pedro Albín habló. El equipo “hizo un buen partido”, afirmó.', 'hizo un buen partido', 'Pedro Albín', 'partial'],
    [
      'Ana Prado, autora de la guía «Ópera», ha tachado el plan de «inútil».',
      'inútil',
      'Ana Prado',
      'partial',
      'qualifying-verb',
    ],
  ],
  pt: [
    [
      'Rui Albino falou. O fogo “já está dominado”, acrescentou, referindo que ninguém saiu.',
      'já está dominado',
      'Rui Albino',
      'partial',
    ],
  ],
});

// « S, segundo Nome, presidente da associação: », and the words below the colon are of the same source.
attributed('lead-in', {
  pt: [
    [
      'Os produtores podem ter outro problema, segundo denuncia Rui Albino, presidente da associação:\n\n“A safra deve ser menor.”',
      'A safra deve ser menor.',
      'Rui Albino',
      'direct',
    ],
    [
      'Rui Albino falou ontem. O prefeito abriu a lista:\n\n“A safra deve ser menor.”',
      'A safra deve ser menor.',
      'O prefeito',
      'direct',
    ],
  ],
});

// « afirmou ao jornal neste sábado (15), que S »: the comma stands behind when it was said, and opens no relative.
attributed('that-clause', {
  pt: [
    [
      'Rui Albino afirmou à reportagem do jornal na tarde deste sábado (15), que não procedem as informações.',
      'não procedem as informações',
      'Rui Albino',
      'indirect',
    ],
  ],
});

test('what somebody will not do is not denied', () => {
  expect(answered('pt', 'Rui Albino recusou-se a responder às acusações.')).toEqual([]);
  expect(answered('pt', 'Rui Albino se recusou a comentar as declarações de Gil Sousa.')).toEqual([]);
  expect(answered('es', 'Pedro Albín se negó a responder a las acusaciones.')).toEqual([]);
  expect(answered('it', 'Pietro Albini nega di conoscere il ladro.')).toEqual([
    ['di conoscere il ladro', null, 'Pietro Albini'],
  ]);
  expect(answered('pt', 'Rui Albino recusou a acusação de fraude.')).toEqual([['fraude', null, 'Rui Albino']]);
});

test('who is named by what he is accused of is the subject of the main verb, which is no part of it', () => {
  const denied = 'O advogado de defesa, Rui Albino, negou a acusação.';
  expect(answered('pt', `# Suspeito de ser mandante de assassinato é preso\n\n${denied}`)).toEqual([
    ['ser mandante de assassinato', null, 'Rui Albino'],
  ]);
  expect(answered('es', '# Acusado de matar a su vecino es detenido\n\nPedro Albín negó la acusación.')).toEqual([
    ['matar a su vecino', null, 'Pedro Albín'],
  ]);
});
