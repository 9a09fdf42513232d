import fc from 'fast-check';
import { writeDocument } from '../../src/minutes/write/write-document.ts';
import { someView } from '../minutes/write/some-view.ts';
import { toldBy, toldIn } from '../minutes/write/told.ts';
import { readPdfLines } from '../../src/minutes/read-pdf/read-lines.ts';
import { readMinutes } from '../../src/minutes/read-minutes.ts';
import { writeFileSync } from 'node:fs';
const sorted=(v:any):any=>v?.recommendations?sorted({...v,recommendations:undefined}):Array.isArray(v)?v.map(sorted):v&&typeof v==='object'?Object.fromEntries(Object.entries(v).sort(([a],[b])=>a<b?-1:1).map(([k,x])=>[k,sorted(x)])):v;
const dash=(t:any)=>sorted(JSON.parse(JSON.stringify(t).replaceAll(/(?<=[\s"])[–•](?=\s)/g,'-')));
let n=0;
const r = await fc.check(fc.asyncProperty(someView, async (view)=>{ n++;
 const content=await writeDocument(view,{what:'minutes',format:'pdf'} as any);
 const lines=await readPdfLines(content); const read=readMinutes(lines); if(read.kind!=='minutes') throw new Error(read.why);
 const a=JSON.stringify(dash(toldIn(read.minutes)),null,1), b=JSON.stringify(dash(toldBy(view)),null,1);
 if(a!==b){ writeFileSync('/tmp/pdfwork/fail.pdf',content); writeFileSync('/tmp/pdfwork/fail-a.json',a); writeFileSync('/tmp/pdfwork/fail-b.json',b); return false;}
 return true;
}),{numRuns:Number(process.argv[2]??60), ...(process.argv[3]?{seed:Number(process.argv[3])}:{})});
console.log(r.failed, r.numRuns, r.seed, n, r.errorInstance);
if(r.failed) { const {execSync}=await import('node:child_process'); console.log(execSync('diff /tmp/pdfwork/fail-a.json /tmp/pdfwork/fail-b.json || true').toString().slice(0,3000)); }
