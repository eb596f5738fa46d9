package dev.consort.client.trust;

import dev.consort.protocol.identity.OwnKey;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * Shows the client's own key in a handshake, once the server has shown the right one. TLS 1.3 asks in this order, and does
 * so encrypted; that nobody is shown a key before is held here, too.
 */
final class KeyProof extends X509ExtendedKeyManager {
    private static final String ALIAS = "own";
    private static final String[] NOBODY = {};

    private final ServerTrust trust;
    private final OwnKey own;

    /** @param own null for somebody without a key */
    KeyProof(ServerTrust trust, OwnKey own) {
        this.trust = trust;
        this.own = own;
    }

    private boolean isShown() {
        return own != null && trust.verified() != null && !trust.isBetrayed();
    }

    @Override
    public String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
        return isShown() && Arrays.asList(keyTypes).contains(own.key().getAlgorithm()) ? ALIAS : null;
    }

    @Override
    public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
        return chooseEngineClientAlias(keyTypes, issuers, null);
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        return isShown() ? new String[] {ALIAS} : NOBODY;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return isShown() ? new X509Certificate[] {own.certificate()} : null;
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return isShown() ? own.key() : null;
    }

    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        return NOBODY;
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return null;
    }
}
