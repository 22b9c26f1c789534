// How the contract page looks: one column on a phone, a list of services beside it on a desk; light and dark.
export const style = `
:root{color-scheme:light dark;--ink:light-dark(#1c2430,#e6e9ee);--quiet:light-dark(#5c6675,#9aa4b2);--line:light-dark(#d9dee6,#38404c);--paper:light-dark(#fff,#151a21);--soft:light-dark(#f4f6f9,#1d232c);--accent:light-dark(#1f5fae,#7fb2f0);font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
.banner{background:#9a4b00;color:#fff;padding:.45rem 1rem;margin:0;max-width:none;text-align:center;font-size:.92rem}
.page{max-width:78rem;margin:0 auto;padding:0 1rem 4rem}
h1{font-size:1.6rem;line-height:1.3;margin:1.4rem 0 .3rem}
h2{font-size:1.3rem;line-height:1.35;margin:2.4rem 0 .4rem;padding-top:1rem;border-top:1px solid var(--line)}
h2 code{font-size:.85em}
p{margin:.35rem 0;max-width:46rem}
.en{color:var(--quiet);font-size:.94em}
nav ul{list-style:none;margin:.8rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
nav a{display:block;padding:.3rem .7rem;border:1px solid var(--line);border-radius:1rem;text-decoration:none}
nav small{color:var(--quiet)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.45rem 0;background:var(--paper)}
details[open]{padding-bottom:.7rem}
details[open]>summary{background:var(--soft);border-radius:.5rem .5rem 0 0;margin-bottom:.5rem}
details>:not(summary){margin-left:.9rem;margin-right:.9rem}
details:target{outline:2px solid var(--accent)}
summary{cursor:pointer;padding:.5rem .9rem;overflow-wrap:anywhere}
summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.operation summary{display:grid;grid-template-columns:auto minmax(0,1fr);column-gap:.6rem;align-items:baseline}
.title{grid-column:2}
.title .id{float:right;margin-left:.6rem}
.method{font:700 .75rem/1.7 ui-monospace,monospace;padding:0 .5em;border-radius:.3rem;min-width:4.6em;text-align:center;color:#fff;background:#4b5563}
.get{background:#1f5fae}.post{background:#20734a}.put{background:#8a5a00}.delete{background:#a33030}
code,.path{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.88em;overflow-wrap:anywhere}
code{background:var(--soft);border-radius:.25rem;padding:.05em .3em}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .9rem;margin-top:.5rem;margin-bottom:.6rem}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.wide,.fields{overflow-x:auto}
.wide code{overflow-wrap:normal}
table{border-collapse:collapse;width:100%;margin:.4rem 0;font-size:.93rem}
th{text-align:left;font-weight:600;color:var(--quiet);white-space:nowrap}
td,th{border-bottom:1px solid var(--line);padding:.3rem .8rem .3rem 0;vertical-align:top}
td:first-child{white-space:nowrap}
.must{color:#c0392b;margin-left:.15em}
@media (min-width:64rem){
.columns{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:2.5rem}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:1rem 0}
nav ul{flex-direction:column;flex-wrap:nowrap;gap:.1rem}
nav a{border:0;border-radius:.4rem;padding:.25rem .6rem}
nav a:hover{background:var(--soft)}
}
@media (max-width:40rem){
.title .id{float:none;display:block;width:max-content;max-width:100%;margin:.15rem 0 0}
dl{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.35rem}
.wide td:first-child{white-space:normal}
.fields thead{display:none}
.fields table,.fields tbody,.fields tr,.fields td{display:block}
.fields tr{border-bottom:1px solid var(--line);padding:.35rem 0}
.fields td{border:0;padding:0}
.fields td:first-child{display:inline-block;margin-right:.6rem;font-weight:600}
.fields td:nth-child(2){display:inline-block;color:var(--quiet)}
}
`;
