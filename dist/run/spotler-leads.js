const t={"spotler-leads":({accountId:t})=>({script:`https://t.wowanalytics.co.uk/Scripts/ssl/${t}.js`,prepare:t=>t.setAttribute("data-cfasync","false"),reload:!0})};export{t as builds};
