import { attributed } from './attribution/attributed.ts';

// Words that are typed for another one are read as the one that is meant, where they cannot stand themselves.
attributed('that-clause', {
  de: [
    ['Der Wirt Olaf Tamm behauptet, das der Deich hält.', 'der Deich hält', 'Olaf Tamm', 'indirect'],
    ['Uta Kern behauptet jedoch das ihr Mann dort gewesen ist.', 'ihr Mann dort gewesen ist', 'Uta Kern', 'indirect'],
    // A comma is lost.
    ['Uta Kern fügte hinzu dass der Deich hält.', 'der Deich hält', 'Uta Kern', 'indirect'],
    // An article before its noun is one.
    ['Uta Kern sagte, das Haus sei leer.', 'das Haus sei leer', 'Uta Kern', 'indirect'],
  ],
  fr: [
    ['Le maire Jean Oriol à déclaré que la digue tient.', 'la digue tient', 'Jean Oriol', 'indirect'],
    // Other languages leave the conjunction out behind a comma.
    ['Une voisine dit ,elle a vu la digue céder.', 'elle a vu la digue céder', 'Une voisine', 'indirect'],
    ['Un témoin a indiqué,la digue est fermée.', 'la digue est fermée', 'Un témoin', 'indirect'],
  ],
  es: [
    ['La alcaldesa Ana Lobo a dicho que el dique aguanta.', 'el dique aguanta', 'Ana Lobo', 'indirect'],
    ['Ana Lobo dice, ella no vio nada en el dique.', 'ella no vio nada en el dique', 'Ana Lobo', 'indirect'],
  ],
  it: [['Il sindaco Ugo Ferri a detto che la diga tiene.', 'la diga tiene', 'Ugo Ferri', 'indirect']],
});

attributed('cue-after', {
  es: [['«El dique aguanta», a dicho Ana Lobo.', 'El dique aguanta', 'Ana Lobo', 'direct']],
});

// Short for an office, behind an elided article alone; elsewhere the word is a preposition.
attributed('cue-after', {
  it: [
    ['«I conti tengono», dice l’ad Guido Bertone.', 'I conti tengono', 'Guido Bertone', 'direct'],
    ['«Il debito scende», ha detto ieri l’Ad Anna Boni.', 'Il debito scende', 'Anna Boni', 'direct'],
    ['«Il debito scende», ha detto ad Anna Boni il sindaco Ugo Ferri.', 'Il debito scende', 'Ugo Ferri', 'direct'],
  ],
});
