package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageJudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en      | en
            EN_us   | en-US
            en-US   | en-US
            English | en
            german  | de
            Deutsch | de
            deu     | de
            pt-br   | pt-BR
            zh-Hant | zh-Hant
            Klingonisch | -
            xx      | -
            1       | -
            """)
    void code_published_isWrittenAsBcp47(String published, @Nullable String code) {
        assertEquals(code, LanguageJudge.code(published));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | You will bake bread with our team in the early morning and you are paid for every hour that you work.
            de | Du backst mit unserem Team am frühen Morgen das Brot und wir zahlen dir jede Stunde, die du arbeitest.
            fr | Vous préparez le pain avec notre équipe tôt le matin et nous payons chaque heure de travail dans les fournils.
            es | Prepararás el pan con nuestro equipo por la mañana y te pagamos cada hora de trabajo en los hornos de la ciudad.
            pt | Você prepara o pão com a nossa equipe de manhã e nós pagamos cada hora de trabalho nos fornos da cidade.
            it | Preparerai il pane con la nostra squadra la mattina presto e paghiamo ogni ora di lavoro nei forni della città.
            nl | Je bakt het brood met ons team in de vroege ochtend en wij betalen je voor elk uur dat je werkt.
            pl | Pieczesz chleb z naszym zespołem wcześnie rano i płacimy za każdą godzinę pracy, którą wykonujesz w piekarni.
            sv | Du bakar bröd tillsammans med vårt team på morgonen och vi betalar för varje timme som du arbetar hos oss.
            ja | 私たちのチームと一緒に早朝からパンを焼く仕事です。経験は問いません。
            ko | 우리 팀과 함께 이른 아침에 빵을 굽는 일을 합니다. 경력은 필요하지 않습니다.
            uk | Ви печете хліб з нашою командою рано вранці, і ми платимо за кожну годину роботи.
            ru | Вы печёте хлеб с нашей командой рано утром, и мы платим за каждый час вашей работы.
            """)
    void text_ofALanguage_isTold(String code, String text) {
        assertEquals(code, LanguageJudge.infer(text));
    }

    @ParameterizedTest
    @CsvSource({"''", "Bread.", "'Java, SQL, AWS, Kubernetes, Docker, Kafka, Redis, React, Node, Go, Rust, Perl, PHP, C'"})
    void text_thatSaysTooLittle_hasNone(String text) {
        assertNull(LanguageJudge.infer(text));
    }

    @Test
    void origin_ofACode_isWhoSaysIt() {
        var text = "You will bake bread with our team in the early morning and you are paid for every hour that you work.";
        assertEquals(new JudgedLanguage("de", Origin.PUBLISHED), LanguageJudge.judge("de", text));
        assertEquals(new JudgedLanguage("en", Origin.INFERRED), LanguageJudge.judge("?", text));
        assertEquals(new JudgedLanguage(null, Origin.ABSENT), LanguageJudge.judge(null, "Bread"));
    }
}
