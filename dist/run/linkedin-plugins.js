const n=globalThis,p={"linkedin-plugins":({lang:p})=>({script:"https://platform.linkedin.com/in.js",prepare:n=>p&&n.append(`lang: ${p}`),scan:()=>n.IN?.parse?.()})};export{p as builds};
