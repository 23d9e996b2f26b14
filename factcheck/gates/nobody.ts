/** Words, without accents, by which outlets say that a claim went round and nobody in particular made it. */
const WORDS =
  'multiple multiples plusieurs various several many sources source users user utilisateurs internautes internaute viral viraux virales virale social sociaux sociales sociali redes reseaux media medias facebook twitter instagram tiktok telegram whatsapp youtube posts post publications publication anonymous anonyme inconnu unknown online web internet nutzer netz usuarios usuario utenti varias varie diversas diversos blogs blog websites sites chain chaine';

export const NOBODY: ReadonlySet<string> = new Set(WORDS.split(' '));
