package org.jobgraph.intake.judge.title;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What short forms in job titles stand for, and compounds that are written in one word or two.
final class Abbreviations {

    private static final Map<String, List<String>> ANYWHERE = read("""
            sr senior,jr junior,snr senior,mgr manager,mngr manager,mgmt management,engr engineer,asst assistant,
            assoc associate,dir director,supv supervisor,coord coordinator,rep representative,spec specialist,
            acct account,mktg marketing,svc service,svcs service,ops operations,mfg manufacturing,maint maintenance,
            vp vice president,svp senior vice president,evp executive vice president,avp assistant vice president,
            rn registered nurse,lpn licensed practical nurse,lvn licensed vocational nurse,np nurse practitioner,
            cna certified nursing assistant,emt emergency medical technician,cpa certified public accountant,
            rbt registered behavior technician,qa quality assurance,qc quality control,hr human resources,
            it information technology,sw software,hw hardware,swe software engineer,sde software development engineer,
            sdet software development engineer in test,sre site reliability engineer,ml machine learning,
            dba database administrator,bi business intelligence,tpm technical program manager,
            sdr sales development representative,bdr business development representative,ae account executive,
            csm customer success manager,backend back end,frontend front end,fullstack full stack,
            helpdesk help desk,datacenter data center,healthcare health care,devops development operations,
            cybersecurity cyber security,ecommerce e commerce""");

    /// The last word of a title names a trade, the words before it what the trade is about.
    private static final Map<String, List<String>> LAST = read("""
            tech technician,eng engineer,dev developer,admin administrator,exec executive""");
    private static final Map<String, List<String>> BEFORE_LAST = read("""
            tech technical,eng engineering,dev development,admin administrative,exec executive""");

    private Abbreviations() {
    }

    /// The words that a word stands for; its singular alone when it is no abbreviation.
    static List<String> expand(String word, String singular, boolean last) {
        var anywhere = ANYWHERE.getOrDefault(word, ANYWHERE.get(singular));
        return anywhere != null ? anywhere : (last ? LAST : BEFORE_LAST).getOrDefault(singular, List.of(singular));
    }

    private static Map<String, List<String>> read(String lines) {
        return Arrays.stream(lines.replace("\n", "").split(",", -1)).map(line -> line.strip().split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> List.of(pair[1].split(" ", -1))));
    }
}
