import { attributed } from './attribution/attributed.ts';

// « Adujo que el plan no sale, precisando que S »: the participle goes with the verb that reports, and not with the subject of what it reports.
attributed('participle', {
  es: [
    [
      'Ana Prado protestó. Adujo que el presupuesto no saldrá, precisando que el gobierno no podrá cambiarlo.',
      'el gobierno no podrá cambiarlo',
      'Ana Prado',
      'indirect',
    ],
    [
      'Adujo Ana Prado que el presupuesto no saldrá, precisando que el gobierno no podrá cambiarlo.',
      'el gobierno no podrá cambiarlo',
      'Ana Prado',
      'indirect',
    ],
    [
      'El concejal dijo que el presupuesto no saldrá, precisando que el gobierno no podrá cambiarlo.',
      'el gobierno no podrá cambiarlo',
      'El concejal',
      'indirect',
    ],
  ],
});

// « Nombre se enfadó cuando Otro falló: «…» »: who is named in the main clause speaks, and not who acts in the clause that tells when.
attributed('colon', {
  es: [
    [
      'Pedro Albín, ayudante del entrenador, se enfadó cuando Iván Soler falló un gol: “Así no se puede”.',
      'Así no se puede',
      'Pedro Albín',
      'direct',
    ],
    [
      'Pedro Albín vio el partido de pie. Luego, explotó cuando un jugador falló: “Así no se puede”.',
      'Así no se puede',
      'Pedro Albín',
      'direct',
    ],
    [
      'La polémica estalló cuando Iván Soler subió al estrado: “Así no se puede”.',
      'Así no se puede',
      'Iván Soler',
      'direct',
    ],
  ],
  pt: [
    ['Rui Albino irritou-se quando Tiago Sousa falhou o golo: “Assim não dá”.', 'Assim não dá', 'Rui Albino', 'direct'],
  ],
});

attributed('that-clause', {
  es: [
    // A full name between commas is who the relative tells of, and not the institution before it.
    [
      '«Llega tarde», ha señalado el portavoz del grupo vecinal en el Ayuntamiento, Pedro Albín, quien recuerda que el plazo acabó.',
      'el plazo acabó',
      'Pedro Albín',
      'indirect',
    ],
    [
      'El alcalde Pedro Albín habló con el director del Ayuntamiento, que recuerda que el plazo acabó.',
      'el plazo acabó',
      'el director del Ayuntamiento',
      'indirect',
    ],
    // What opens the sentence, with a relative on it, is no subject behind its comma.
    [
      'Durante una entrevista que concedió ayer, el médico le quitó importancia al virus y afirmó que la vacuna es segura.',
      'la vacuna es segura',
      'el médico',
      'indirect',
    ],
    [
      'Con el informe que presentó ayer el alcalde pidió calma y afirmó que el agua es segura.',
      'el agua es segura',
      'el alcalde',
      'indirect',
    ],
    // A relative between commas leaves the conjunction to the main clause.
    [
      'Pedro Albín tachó de raros los cambios hechos por la Fiscalía, que responde a otros intereses, y lamentó que el juez los aceptara.',
      'el juez los aceptara',
      'Pedro Albín',
      'indirect',
    ],
    [
      'Pedro Albín pidió ayuda al alcalde Juan Prado, que dijo que no hay dinero y aseguró que el puente está roto.',
      'el puente está roto',
      'Juan Prado',
      'indirect',
    ],
  ],
  pt: [
    [
      '“Você manda pouco”, dispara Rui Albino contra vereador Tiago Sousa, que diz que foi ameaçado.',
      'foi ameaçado',
      'Tiago Sousa',
      'indirect',
    ],
  ],
});
