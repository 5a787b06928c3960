package org.jobgraph.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            8.8.8.8,                  true
            172.15.255.255,           true
            172.32.0.1,               true
            100.63.255.255,           true
            198.17.0.1,               true
            2606:4700::1111,          true
            0.0.0.0,                  false
            10.0.0.1,                 false
            100.64.0.1,               false
            100.127.255.255,          false
            127.0.0.1,                false
            127.1.2.3,                false
            169.254.169.254,          false
            172.16.0.1,               false
            172.31.255.255,           false
            192.0.0.8,                false
            192.168.1.1,              false
            198.18.0.1,               false
            198.19.255.255,           false
            224.0.0.1,                false
            240.0.0.1,                false
            255.255.255.255,          false
            ::,                       false
            ::1,                      false
            ::ffff:10.0.0.1,          false
            64:ff9b::a00:1,           false
            64:ff9b:1::1,             false
            2002:a00:1::,             false
            2001::1,                  false
            2001:db8::1,              false
            fc00::1,                  false
            fd12:3456::1,             false
            fe80::1,                  false
            fec0::1,                  false
            ff02::1,                  false
            """)
    void address_always_isPublicOrNot(String literal, boolean isPublic) {
        assertEquals(isPublic, PublicAddress.is(InetAddress.ofLiteral(literal)), literal);
    }
}
