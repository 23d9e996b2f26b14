import { attributed } from './attribution/attributed.ts';

// „Nom, der das Urteil „S“ nannte“: the verb of a subordinate clause comes last, right behind the words that it reports.
attributed('cue-before', {
  de: [
    ['Anne Krug, die die Lage als „ernst“ bezeichnete, reiste ab.', 'ernst', 'Anne Krug', 'partial'],
    ['Der Minister, der von einem „Skandal“ sprach, reiste ab.', 'Skandal', 'Der Minister', 'partial'],
    ['Es war Jan Holm, der das Urteil „skandalös“ nannte.', 'skandalös', 'Jan Holm', 'partial'],
    ['Jan Holm sprach mit Anne Krug, die das Urteil „skandalös“ nannte.', 'skandalös', 'Anne Krug', 'partial'],
    ['Kritik kam von der Gewerkschaft, die von einem „Skandal“ sprach.', 'Skandal', 'der Gewerkschaft', 'partial'],
    // Whoever stands behind a relative in another case acts in it, and so does somebody beside a thing.
    ['Den Plan, den Jan Holm als „Unding“ bezeichnete, gibt es nicht.', 'Unding', 'Jan Holm', 'partial'],
    ['Die Lage, die Anne Krug „ernst“ nannte, bleibt.', 'ernst', 'Anne Krug', 'partial'],
    ['Er lobte das Haus, das der Minister „ein Juwel“ genannt hatte.', 'ein Juwel', 'der Minister', 'partial'],
    ['Er ging, weil Jan Holm von „Chaos“ sprach.', 'Chaos', 'Jan Holm', 'partial'],
  ],
});
