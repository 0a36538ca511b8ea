/** Parameters that say where a reader came from, or how much of the article to show, but not which article it is. */
const NOISE_PARAMETER =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|ga_.*|at_.*|stm_.*|ns_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|cmpid|cmp|campaign|icid|ico|ito|ocid|spm|ref|ref_?src|ref_?url|referr?er|source|src|smid|smtyp|share|shared|share_id|sr_share|soc_src|soc_trk|xtor|rss|from|via|partner|traffic_source|guccounter|guce_.*|amp|amp_.*|outputtype|output|page|hal|halaman|pg|paged|seite|pagina|single|singlepage|showall|all|print|desktop|mobile|device|tbtid|tbclid|dicbo|obOrigUrl|jxrecoid|jxconn|source_uri|kgt|n_cid)$/i;
/** Labels in front of a host that change the dress, not the article. */
const DRESS_LABEL = /^(?:www\d?|m|mobile|amp|wap)\./;

/**
 * The identities of an article: addresses folded so that http and https, www, mobile and AMP hosts, tracking
 * parameters, page numbers, a closing slash and fragments make no difference. The first is that of `url`; the
 * canonical address adds a second when it is another article address of the same site.
 * An address that is not http(s) has no identity.
 */
export function articleKeys(url: string, canonicalUrl: string | null): string[] {
  const own = fold(url);
  if (!own) return [];
  const canonical = canonicalUrl === null ? null : fold(canonicalUrl);
  const keys = [own.key];
  if (canonical && canonical.host === own.host && !canonical.bare && canonical.key !== own.key) keys.push(canonical.key);
  return keys;
}

/** Whether a page at `url` can name `canonicalUrl` as its canonical address: the same site, and no bare home page. */
export function isTrustedCanonical(url: string, canonicalUrl: string): boolean {
  const own = fold(url);
  const canonical = fold(canonicalUrl);
  return own !== null && canonical !== null && own.host === canonical.host && (!canonical.bare || own.bare);
}

function fold(address: string): { key: string; host: string; bare: boolean } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  let host = url.hostname.replace(/\.$/, '');
  while (DRESS_LABEL.test(host) && host.split('.').length > 2) host = host.replace(DRESS_LABEL, '');
  if (url.port !== '') host += `:${url.port}`;
  const path = foldPath(url.pathname);
  const query = [...url.searchParams]
    .filter(([name]) => !NOISE_PARAMETER.test(name))
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return { key: `${host}${path}${query === '' ? '' : `?${query}`}`, host, bare: path === '/' && query === '' };
}

/** The path without AMP and mobile dress, page numbers, doubled and closing slashes; percent-encoding made uniform. */
function foldPath(pathname: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/(?<=.)\/(?:page|hal|halaman)[/-]?\d{1,3}\/?$/, '')
    .replace(/(?:\/amp|\/index\.html?)?\/?$/, '')
    .replace(/\.amp(?=\.html?$|$)/, '');
  return path === '' ? '/' : path;
}
