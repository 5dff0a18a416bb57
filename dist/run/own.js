const r={"":{build:({script:r,load:t,grant:a,withdraw:d,reload:o})=>({start:t,grant:a,withdraw:d,reload:o??(!!(r??t)&&!d)})}};export{r as runs};
