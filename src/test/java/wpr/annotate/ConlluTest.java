package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConlluTest {
    @Test
    void everyColumnHasItsPlace() {
        assertThat(Conllu.write(Texts.annotate("da", "Jobcentret visiterede 27.000 ledige.")))
                .isEqualTo("""
                        # newdoc id = test.txt
                        # newpar id = p1
                        # sent_id = s1
                        # lang = da
                        # text = Jobcentret visiterede 27.000 ledige.
                        1\tJobcentret\tjobcenter\tNOUN\t_\tDefinite=Def|Number=Sing\t_\t_\t_\tHead=center|Parts=job+center
                        2\tvisiterede\tvisitere\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin|Voice=Act\t_\t_\t_\t_
                        3\t27.000\t27.000\tNUM\t_\t_\t_\t_\t_\tNumber=27000
                        4\tledige\tledig\tADJ\t_\tDegree=Pos|Number=Plur\t_\t_\t_\tSpaceAfter=No
                        5\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_

                        """);
    }
}
