import { attributed } from './attribution/attributed.ts';

// « @nom_maire »: an account names whoever writes there, somebody of the article where their surname ends or begins it.
attributed('cue-after', {
  en: [
    [
      'The mayor, Ann Quimby, was busy. “The bridge is safe,” tweeted @mayorquimby.',
      'The bridge is safe',
      'Ann Quimby',
      'direct',
    ],
    ['“The bridge is safe,” wrote @stormwatch99.', 'The bridge is safe', '@stormwatch99', 'direct'],
    // In brackets it only adds to the name.
    ['“The bridge is safe,” Ann Quimby (@barrow_town) said.', 'The bridge is safe', 'Ann Quimby', 'direct'],
  ],
  de: [
    [
      'Bürgermeister Karl Osterloh war da. „Die Brücke ist sicher“, schrieb @osterloh_karl.',
      'Die Brücke ist sicher',
      'Karl Osterloh',
      'direct',
    ],
  ],
});

attributed('name-colon', {
  en: [
    [
      'The mayor, Ann Quimby, was busy. From @mayorquimby: “The bridge is safe.”',
      'The bridge is safe.',
      'Ann Quimby',
      'direct',
    ],
  ],
  fr: [['Le maire a dormi. De Anne Berger : « Le pont est sûr. »', 'Le pont est sûr.', 'Anne Berger', 'direct']],
});
