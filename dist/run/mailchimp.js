const r={mailchimp:({url:r})=>({script:r,reload:!0})};export{r as builds};
