package org.jobgraph.intake.judge;

import java.util.Arrays;
import java.util.Locale;

import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.judge.lexicon.HashIds;
import org.jobgraph.intake.judge.lexicon.Hashes;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// The language of a posting: its source's word as BCP 47 has it, else the language whose commonest words its text has, and
/// clearly more of them than of any other. A library that tells a hundred languages costs more memory than all else of a
/// judge; the nineteen here are those that job boards are written in.
final class LanguageJudge {

    /// Words of a text that are looked at.
    private static final int LOOKED_AT = 200;
    private static final int LEAST_WORDS = 12;
    private static final double LEAST_SHARE = 0.12;
    private static final double LEAST_LEAD = 1.4;

    /// Common words that few of the other languages share.
    private static final String[] WORDS = """
            en the and of to in for with you our we is are on will as be your that or have from this at by an who
            de und der die das mit für in von zu den ist im auf ein eine sie wir du bei als werden dich dein uns oder unser wie zur
            fr et de la le les des en un une pour vous nous avec du dans est sur au que par votre nos notre aux être plus ou ce cette sont ainsi qui il leurs équipe poste
            es y de la el en los las con para una un del que por se tu nuestro nuestra como más es al equipo experiencia
            pt e de a o em para com que os do da um uma você na no se por nossa nosso mais das dos como é são não às
            it e di il la in per con un una che del della le i nel dei al si alla come anche gli sono delle tuo nostro
            nl en de het van een in voor met je is op te aan wij zijn bij ons die dat als onze jij naar ook wat
            pl i w z na do oraz się dla w nie jest lub o od po przez za to jako są nas naszych twoje pracy
            sv och att i en för som av på med är du vi till det ett den om har kommer dig oss vår eller
            da og at i en til for du med af på er vi som det har den et din vores dig os vil eller hos
            nb og å i en til for du med av på er vi som det har et din våre deg oss vil eller hos ikke
            fi ja on ei että sekä tai olet sinulla meillä kanssa myös työ joka ovat kun me se voit mukaan sinun tarjoamme
            cs a v na se s je pro do o že jsou nebo za z k ve jako budeš máš naše které více práce nás
            ro și de în la cu pe un o pentru din să care este sau mai ai al prin sunt noastră echipa
            hu a az és hogy nem egy is van vagy meg mint valamint munka számára ha csapat kell illetve
            tr ve bir bu için ile olarak da de olan en daha veya gibi çok iş ekip üzerinde yer alan
            id dan yang di untuk dengan dari dalam ini pada akan atau anda kami tidak adalah sebagai memiliki
            vi và của các cho là với trong có được một những người không về làm việc công theo tại
            ca i de la el en els les amb per una un del que és al més seva nostre equip"""
            .split("\n", -1);

    private static final HashIds IDS = new HashIds();
    private static final int[] LANGUAGES = languages();

    private LanguageJudge() {
    }

    /// @param published the source's code or English name of a language
    static JudgedLanguage judge(@Nullable String published, String text) {
        var code = code(published);
        if (code != null) {
            return new JudgedLanguage(code, Origin.PUBLISHED);
        }
        var inferred = infer(text);
        return new JudgedLanguage(inferred, inferred == null ? Origin.ABSENT : Origin.INFERRED);
    }

    /// A code in its usual case, `en-US` for `EN_us`; null for what is no language.
    static @Nullable String code(@Nullable String published) {
        var text = Texts.orNull(published);
        if (text == null) {
            return null;
        }
        var locale = Locale.forLanguageTag(text.replace('_', '-'));
        if (LanguageNames.KNOWN.contains(locale.getLanguage())) {
            return locale.toLanguageTag();
        }
        return LanguageNames.code(text);
    }

    /// The language of a text; null when it is too short or none stands out.
    static @Nullable String infer(String text) {
        var hits = new int[WORDS.length];
        var own = new double[WORDS.length];
        var scripts = new Scripts();
        var words = 0;
        for (var at = 0; at < text.length() && words < LOOKED_AT; words++) {
            while (at < text.length() && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            var hash = Hashes.begin(0);
            for (; at < text.length() && Character.isLetter(text.charAt(at)); at++) {
                scripts.add(text.charAt(at));
                hash = Hashes.add(hash, Character.toLowerCase(text.charAt(at)));
            }
            count(IDS.find(Hashes.spread(hash)), hits, own);
        }
        var script = scripts.language();
        return script == null ? best(hits, own, words) : script.isEmpty() ? null : script;
    }

    /// A word that several languages have speaks the less for each.
    private static void count(int id, int[] hits, double[] own) {
        var of = id < 0 ? 0 : LANGUAGES[id];
        var share = 1.0 / Math.max(1, Integer.bitCount(of));
        for (var left = of; left != 0; left &= left - 1) {
            var language = Integer.numberOfTrailingZeros(left);
            hits[language]++;
            own[language] += share;
        }
    }

    private static @Nullable String best(int[] hits, double[] own, int words) {
        var best = 0;
        for (var i = 1; i < own.length; i++) {
            best = own[i] > own[best] ? i : best;
        }
        var second = 0.0;
        for (var i = 0; i < own.length; i++) {
            second = i == best ? second : Math.max(second, own[i]);
        }
        var clear = words >= LEAST_WORDS && hits[best] >= LEAST_SHARE * words && own[best] >= LEAST_LEAD * second;
        return clear ? WORDS[best].substring(0, 2) : null;
    }

    private static int[] languages() {
        var languages = new int[WORDS.length * 32];
        for (var i = 0; i < WORDS.length; i++) {
            var words = WORDS[i].split(" ", -1);
            for (var word : Arrays.copyOfRange(words, 1, words.length)) {
                languages[IDS.add(Hashes.of(0, word, 0, word.length()))] |= 1 << i;
            }
        }
        return languages;
    }
}
