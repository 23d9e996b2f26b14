import { attributed } from './attribution/attributed.ts';

// "a spokesman for the company Ferrow": one person with an office is somebody, whatever institution it is of.
attributed('that-clause', {
  en: [
    [
      'A spokesman for the company Ferrow said that the bridge was closed.',
      'the bridge was closed',
      'A spokesman for the company Ferrow',
      'indirect',
    ],
    [
      'A spokeswoman for the transport ministry said that the bridge was closed.',
      'the bridge was closed',
      'A spokeswoman for the transport ministry',
      'indirect',
    ],
    // Several people of an institution speak for it.
    ['Members of the council said that the bridge was closed.', 'the bridge was closed', 'the council', 'indirect'],
  ],
  fr: [
    [
      'Un porte-parole du ministère des Transports a déclaré que le pont était fermé.',
      'le pont était fermé',
      'Un porte-parole du ministère des Transports',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  en: [
    [
      'A spokesman for the ministry declined to comment on the figures. “There are no plans for a bridge”, he said.',
      'There are no plans for a bridge',
      'A spokesman for the ministry',
      'direct',
    ],
  ],
});
