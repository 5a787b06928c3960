console.log(process.env.OURS_URL, process.env.PEER_URL, process.env.PGPORT); setTimeout(()=>{}, 3600e3);
