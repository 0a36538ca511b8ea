/** What a language brings to the engine. Filled by one folder each in `lib/languages`. */
export interface LanguagePack {
  /** BCP 47 primary tag, or "und". */
  readonly language: string;
}
