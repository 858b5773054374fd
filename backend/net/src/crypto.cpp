// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crypto.h"
#include <sodium.h>

namespace cloudgreet::net {
namespace {
const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// sodium_init() is idempotent and safe from several threads; the static makes it cheap.
void ensureSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium could not be initialised");
}

Result<QByteArray> strictBase64(const QByteArray &text, int variant)
{
    ensureSodium();
    QByteArray out(text.size(), Qt::Uninitialized);
    size_t length = 0;
    if (sodium_base642bin(
            bytesOf(out), size_t(out.size()), text.constData(), size_t(text.size()), nullptr, &length, nullptr, variant)
        != 0)
        return failure(Fault::InvalidInput, QObject::tr("Not base64"));
    out.truncate(qsizetype(length));
    return out;
}
} // namespace

bool constantTimeEqual(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray randomBytes(qsizetype count)
{
    ensureSodium();
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(count));
    return out;
}

QByteArray randomToken(qsizetype bytes)
{
    return base64Url(randomBytes(bytes));
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(bytesOf(out), bytesOf(bytes), size_t(bytes.size()));
    return out;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    crypto_auth_hmacsha256_state state;
    QByteArray out(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_init(&state, bytesOf(key), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(bytes), size_t(bytes.size()));
    crypto_auth_hmacsha256_final(&state, bytesOf(out));
    return out;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> fromBase64Url(const QByteArray &text)
{
    return strictBase64(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

Result<QByteArray> fromBase64(const QByteArray &text)
{
    return strictBase64(text, sodium_base64_VARIANT_ORIGINAL);
}

bool ed25519Verify(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey)
{
    ensureSodium();
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), size_t(message.size()), bytesOf(publicKey))
        == 0;
}
} // namespace cloudgreet::net
