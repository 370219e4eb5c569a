/* `certutil -hashfile FILE SHA256`, which Wine has by name only: what the kit's scripts need of it,
 * in the words of Windows 10. For the tests; a file that cannot be read is said as Windows does. */
#include <windows.h>

#include <stdio.h>
#include <wchar.h>
#include <wincrypt.h>

int wmain(int count, wchar_t **words) {
    HCRYPTPROV provider;
    HCRYPTHASH hash;
    BYTE block[65536], sum[32];
    DWORD size = sizeof sum, got;
    if (count != 4 || wcscmp(words[1], L"-hashfile") || wcscmp(words[3], L"SHA256")) return 1;
    HANDLE file = CreateFileW(words[2], GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                              OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE) {
        printf("CertUtil: -hashfile command FAILED: 0x80070002\r\n");
        printf("CertUtil: The system cannot find the file specified.\r\n");
        return 1;
    }
    if (!CryptAcquireContextW(&provider, NULL, NULL, PROV_RSA_AES, CRYPT_VERIFYCONTEXT) ||
        !CryptCreateHash(provider, CALG_SHA_256, 0, 0, &hash))
        return 1;
    while (ReadFile(file, block, sizeof block, &got, NULL) && got > 0)
        CryptHashData(hash, block, got, 0);
    if (!CryptGetHashParam(hash, HP_HASHVAL, sum, &size, 0)) return 1;
    printf("SHA256 hash of file:\r\n");
    for (DWORD i = 0; i < size; ++i) printf("%02x", sum[i]);
    printf("\r\nCertUtil: -hashfile command completed successfully.\r\n");
    return 0;
}
