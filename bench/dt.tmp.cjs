require('@backstage/cli/config/nodeTransform.cjs');
const {createDetectors}=require('/work/main/packages/governance-detectors/src');
(async()=>{const d=createDetectors({neverShare:['credentials','customerData','codeNames'],off:[],patterns:[],gitleaks:[],emailListAtLeast:5});
for(const n of [1,2000,3000]){const t=performance.now();for(let i=0;i<n;i++)await d.find({path:`src/f${i}.ts`,text:`export const value = ${i%7};\n`});console.log(n,((performance.now()-t)/n).toFixed(3),'ms each')}})();
