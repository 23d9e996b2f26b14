import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// « El proyecto, que los vecinos consideran «un error», costará »: behind its comma the relative clause goes on up to the verb, with its own subject.
attributed('cue-before', {
  es: [
    [
      'El proyecto, que los ecologistas consideran «una barbaridad», costará diez millones.',
      'una barbaridad',
      'los ecologistas',
      'partial',
    ],
    [
      'La consejera, a la que Albín tacha de «incompetente», no ha querido responder. Pedro Albín es diputado.',
      'incompetente',
      'Pedro Albín',
      'partial',
      'qualifying-verb',
    ],
    [
      'Los ecologistas han mostrado su rechazo al proyecto, que consideran «una barbaridad».',
      'una barbaridad',
      'Los ecologistas',
      'partial',
    ],
    [
      'Habló con el alcalde Pedro Albín, que considera «una barbaridad» el plan.',
      'una barbaridad',
      'Pedro Albín',
      'partial',
    ],
  ],
  it: [
    [
      'Il progetto, che gli ambientalisti considerano «una follia», costerà dieci milioni.',
      'una follia',
      'gli ambientalisti',
      'partial',
    ],
    [
      'Gli ambientalisti sono contrari al progetto, che considerano «una follia».',
      'una follia',
      'Gli ambientalisti',
      'partial',
    ],
  ],
  pt: [
    [
      'O projeto, que os ambientalistas consideram “uma loucura”, vai custar dez milhões.',
      'uma loucura',
      'os ambientalistas',
      'partial',
    ],
    [
      'Os ambientalistas contestam o projeto, que consideram “uma loucura”.',
      'uma loucura',
      'Os ambientalistas',
      'partial',
    ],
    [
      'A associação, que representa os vizinhos, considera “uma loucura” o projeto.',
      'uma loucura',
      'A associação',
      'partial',
    ],
  ],
});

// « Mãe do jovem: «…» », « Abogado de Nombre: «…» »: a noun for somebody without its article speaks, and not whose it is.
attributed('name-colon', {
  es: [
    [
      '# Abogado de Albín: «Él es inocente»\n\nPedro Albín fue detenido ayer.',
      'Él es inocente',
      'Abogado de Albín',
      'direct',
    ],
    [
      '# Dimite el alcalde de Villar: «No puedo más»\n\nEl alcalde de Villar, Pedro Albín, dejó ayer el cargo.',
      'No puedo más',
      'Pedro Albín',
      'direct',
    ],
    [
      '# El lamento de Pedro Albín: «No puedo más»\n\nPedro Albín dejó ayer el cargo.',
      'No puedo más',
      'Pedro Albín',
      'direct',
    ],
  ],
  it: [
    [
      '# Avvocato di Albini: «È innocente»\n\nPietro Albini è stato arrestato ieri.',
      'È innocente',
      'Avvocato di Albini',
      'direct',
    ],
  ],
  pt: [
    ['# Mãe do jovem: “Quero justiça”\n\nO jovem morreu na terça-feira.', 'Quero justiça', 'Mãe do jovem', 'direct'],
    [
      '# Advogado de Pedro Albino: “Ele é inocente”\n\nPedro Albino foi detido.',
      'Ele é inocente',
      'Advogado de Pedro Albino',
      'direct',
    ],
  ],
});

// « La directora del museo: «…» », and below « la directora del museo, Nombre »: whoever alone has a role in those very words.
attributed('name-colon', {
  es: [
    [
      '# La directora del museo: «No puedo más»\n\nLa directora del museo, Ana Prado, dejó ayer el cargo.',
      'No puedo más',
      'Ana Prado',
      'direct',
    ],
    [
      '# La alcaldesa de Almenar: «No puedo más»\n\nAna Prado, alcaldesa de Almenar, dejó ayer el cargo.',
      'No puedo más',
      'Ana Prado',
      'direct',
    ],
    [
      '# La directora del museo: «No puedo más»\n\nLa directora del teatro, Ana Prado, llegó ayer.',
      'No puedo más',
      'La directora del museo',
      'direct',
    ],
  ],
  it: [
    [
      '# Il sindaco di Borgo: «Non ce la faccio più»\n\nIl sindaco di Borgo, Pietro Albini, ha lasciato ieri.',
      'Non ce la faccio più',
      'Pietro Albini',
      'direct',
    ],
    [
      '# La direttrice del museo: «Non ce la faccio più»\n\nLa direttrice del museo, Ida Brenta, ha lasciato ieri.',
      'Non ce la faccio più',
      'Ida Brenta',
      'direct',
    ],
  ],
  pt: [
    [
      '# A diretora do museu: “Não aguento mais”\n\nA diretora do museu, Rosa Prado, deixou ontem o cargo.',
      'Não aguento mais',
      'Rosa Prado',
      'direct',
    ],
  ],
});

// What daily papers write as often, and is read right.
attributed('cue-before', {
  es: [
    [
      '«Yo no me muevo». Son palabras de Rosa Vidal, vecina del barrio.',
      'Yo no me muevo',
      'Rosa Vidal',
      'partial',
      'taken-up',
    ],
    ['Quien lo tiene claro es Rosa Vidal: «Yo no me muevo».', 'Yo no me muevo', 'Rosa Vidal', 'partial', 'colon'],
    [
      'Uno de ellos es Pedro Albín, que llegó en 2010. «Llevo dos años en paro», explica.',
      'Llevo dos años en paro',
      'Pedro Albín',
      'direct',
      'cue-after',
    ],
    [
      'Pedro Albín criticó a la alcaldesa, Ana Prado, por su gestión. Esta replicó que «los números cantan».',
      'los números cantan',
      'Ana Prado',
      'partial',
    ],
    [
      'Junto a la concejala Ana Prado, Pedro Albín ha dicho que el parque «será de todos».',
      'será de todos',
      'Pedro Albín',
      'partial',
    ],
    [
      'Ana Prado discutió con Pedro Albín. «Fue un error», reconoce él.',
      'Fue un error',
      'Pedro Albín',
      'direct',
      'cue-after',
    ],
  ],
  it: [
    [
      '«Io non mi muovo». A parlare è Rosa Vidali, che abita nel quartiere.',
      'Io non mi muovo',
      'Rosa Vidali',
      'partial',
      'taken-up',
    ],
    [
      'Di diverso avviso Pietro Albini: «Le risorse ci sono».',
      'Le risorse ci sono',
      'Pietro Albini',
      'direct',
      'name-colon',
    ],
    [
      '# Albini davanti al giudice: «Non ricordo nulla»\n\nPietro Albini è stato interrogato ieri.',
      'Non ricordo nulla',
      'Pietro Albini',
      'direct',
      'name-colon',
    ],
    [
      "Accompagnato dall'assessora Ida Brenta, il sindaco Pietro Albini ha detto che il parco «sarà di tutti».",
      'sarà di tutti',
      'Pietro Albini',
      'partial',
    ],
    ['Nella lettera Pietro Albini spiega che se ne va «a testa alta».', 'a testa alta', 'Pietro Albini', 'partial'],
  ],
  pt: [
    [
      '“Daqui não saio.” A frase é de Rosa Vidal, moradora no bairro.',
      'Daqui não saio.',
      'Rosa Vidal',
      'partial',
      'taken-up',
    ],
    [
      "# Mãe de menino morto desabafa: 'Quero justiça'\n\nO menino morreu na terça-feira.",
      'Quero justiça',
      'Mãe de menino morto',
      'direct',
    ],
    ['Em resposta a Pedro Albino, Rosa Prado disse que “não há dinheiro”.', 'não há dinheiro', 'Rosa Prado', 'partial'],
    [
      'Contactada pela Lusa, fonte do INEM adiantou que há três feridos.',
      'há três feridos',
      'fonte do INEM',
      'indirect',
      'that-clause',
    ],
    [
      'Ao lado da vereadora Rosa Prado, Pedro Albino disse que o parque “será de todos”.',
      'será de todos',
      'Pedro Albino',
      'partial',
    ],
  ],
});

// « ve en la reforma «un parche» », « vede nello sciopero «un ricatto» »: what somebody sees in something is what they make of it.
attributed('cue-before', {
  es: [['La oposición ve en la reforma «un parche».', 'un parche', 'La oposición', 'partial']],
  it: [['Il sindaco vede nello sciopero «un ricatto».', 'un ricatto', 'Il sindaco', 'partial']],
  pt: [['A oposição vê na reforma “um remendo”.', 'um remendo', 'A oposição', 'partial']],
});

// « dijo ayer en el Congreso, a preguntas de la diputada Nombre, que S »: between two commas is whom it was told.
attributed('cue-before', {
  es: [
    [
      'El presidente ha dicho este martes en el Congreso, a preguntas de la diputada Ana Prado, que el plan «va bien».',
      'va bien',
      'El presidente',
      'partial',
    ],
  ],
  pt: [
    [
      'O ministro disse hoje no parlamento, em resposta à deputada Rosa Prado, que o plano “está no bom caminho”.',
      'está no bom caminho',
      'O ministro',
      'partial',
    ],
    [
      '“O plano está bem”, disse à agência Lusa Rosa Prado, que preside à comissão.',
      'O plano está bem',
      'Rosa Prado',
      'direct',
      'cue-after',
    ],
  ],
});

// « Nombre, para quien es «un error», pide su dimisión »: what is wanted stands behind the verb, and says nothing.
test('what is asked for says nothing', () => {
  const text = 'Albín, para quien la consejera es «incompetente», pide su dimisión. Pedro Albín es diputado.';
  const names = analyse(articleOf(text, 'es')).speakers.map(({ name }) => name);
  expect(names).not.toContain('su dimisión');
});
