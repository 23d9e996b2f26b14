import { attributed } from './attributed.ts';

attributed('lead-in', {
  fr: [
    [
      'Paul Tessier a posé ses conditions :\n\n« La digue doit être refaite avant l’hiver. »',
      'La digue doit être refaite avant l’hiver.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Paul Tessier a déclaré :\n\n« La digue doit être refaite avant l’hiver. »',
      'La digue doit être refaite avant l’hiver.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Devant Jeanne Oriol, Paul Tessier a énuméré ses demandes :\n\n* « La digue doit être refaite. »\n\n* « Le quai doit rester ouvert. »',
      'La digue doit être refaite.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Devant Jeanne Oriol, Paul Tessier a énuméré ses demandes :\n\n* « La digue doit être refaite. »\n\n* « Le quai doit rester ouvert. »',
      'Le quai doit rester ouvert.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Le communiqué de la mairie se termine ainsi :\n\n« La digue sera refaite avant l’hiver. »',
      'La digue sera refaite avant l’hiver.',
      'la mairie',
      'direct',
    ],
    [
      'Jeanne Oriol a reçu Paul Tessier. Elle a conclu par ces mots :\n\n« La digue sera refaite. »',
      'La digue sera refaite.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol a écrit aux habitants :\n\n« La digue sera refaite avant l’hiver.\n\n« Le quai restera fermé. »',
      'Le quai restera fermé.',
      'Jeanne Oriol',
      'direct',
    ],
  ],
  en: [
    [
      'Tom Birkett set out his terms:\n\n“The wall must be rebuilt before winter.”',
      'The wall must be rebuilt before winter.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Tom Birkett said:\n\n“The wall must be rebuilt before winter.”',
      'The wall must be rebuilt before winter.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Ellen Marsh met Tom Birkett. She ended with these words:\n\n“The wall will be rebuilt.”',
      'The wall will be rebuilt.',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Facing Ellen Marsh, Tom Birkett listed his demands:\n\n* “The wall must be rebuilt.”\n\n* “The quay must stay open.”',
      'The quay must stay open.',
      'Tom Birkett',
      'direct',
    ],
  ],
});
